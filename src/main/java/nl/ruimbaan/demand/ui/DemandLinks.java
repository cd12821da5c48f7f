package nl.ruimbaan.demand.ui;

/** The addresses of the screens about what customers ask; the only place that spells them. */
public final class DemandLinks {

    static final String LOG = "demands";
    static final String LIST = "demands/list";
    static final String OVERVIEW = "demands/overview";
    static final String SECOND_LOOK = "demands/second-look";

    private DemandLinks() {}

    /** Where demands are tallied. */
    public static String log() {
        return LOG;
    }

    /** What was tallied, one demand after the other. */
    public static String list() {
        return LIST;
    }
}
