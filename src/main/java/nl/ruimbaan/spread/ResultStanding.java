package nl.ruimbaan.spread;

/** What the chart says of an improvement: no more than it shows. */
public enum ResultStanding {
    /** Nothing was tried yet, so there is no after. */
    NOT_TRIED,
    /** No measure was chosen. */
    NOT_LINKED,
    /** The measure is of a team so small that nobody sees its values. */
    UNSEEN,
    TOO_FEW,
    /** It may be chance. */
    NO_SIGNAL,
    SIGNAL;

    public String key() {
        return "result." + name();
    }
}
