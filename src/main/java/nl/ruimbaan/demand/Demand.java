package nl.ruimbaan.demand;

/** Whether we exist to answer the demand, or caused it ourselves. */
public enum Demand {
    VALUE,
    FAILURE,
    UNKNOWN;

    public String key() {
        return "story.demand." + name();
    }
}
