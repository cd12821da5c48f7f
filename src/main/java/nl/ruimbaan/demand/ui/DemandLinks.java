package nl.ruimbaan.demand.ui;

/** The addresses of the screens about what customers ask; the only place that spells them. */
public final class DemandLinks {

    static final String LOG = "demands";
    static final String OVERVIEW = "demands/overview";
    static final String OPEN = "demands/open";
    static final String SECOND_LOOK = "demands/second-look";

    private DemandLinks() {}

    /** Where demands are tallied. */
    public static String log() {
        return LOG;
    }

    /** What customers ask: which types, how much of it is failure demand. */
    public static String overview() {
        return OVERVIEW;
    }
}
