package nl.ruimbaan.progress;

/** How far an obstacle is, as one draws its flow: what is done lies at the bottom. */
public enum Stage {
    GONE,
    REMOVED,
    IN_HAND,
    REPORTED;

    public String key() {
        return "progress.flow.stage." + name();
    }
}
