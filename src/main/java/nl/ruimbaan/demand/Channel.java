package nl.ruimbaan.demand;

/** How the customer reached us. */
public enum Channel {
    COUNTER,
    PHONE,
    EMAIL,
    LETTER,
    PORTAL,
    CHAT,
    HOME_VISIT;

    public String key() {
        return "story.channel." + name();
    }
}
