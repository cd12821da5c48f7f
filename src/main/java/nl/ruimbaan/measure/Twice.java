package nl.ruimbaan.measure;

/** What to do with a value of a period that has one already. */
public enum Twice {
    /** The new one takes its place. */
    REPLACE,
    /** The one that is there stays. */
    LEAVE_OUT,
    /** Both are points: of single cases two on one day are normal. */
    KEEP_BOTH;

    public String key() {
        return "measure.twice." + name();
    }
}
