package nl.ruimbaan.spread;

/** What became of an offer. None is worth more than another. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    /** Accepted in other words. */
    ADAPTED,
    DECLINED,
    /** By who offered it, before it was answered. */
    WITHDRAWN;

    public String key() {
        return "spread.state." + name();
    }
}
