package nl.ruimbaan.demand;

/** Whether the customer was fully helped at the first contact. */
public enum RightFirstTime {
    YES,
    NO,
    NOT_YET;

    public String key() {
        return "story.right." + name();
    }
}
