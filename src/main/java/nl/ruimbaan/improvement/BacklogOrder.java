package nl.ruimbaan.improvement;

/** By what the backlog is in order; each both ways but a team's own. There is none by person. */
public enum BacklogOrder {
    /** As the team ranked it. */
    RANK("rank_position", false),
    /** The latest activity first. */
    ACTIVITY("active_at", true),
    /** What was proposed last first. */
    PROPOSED("proposed_at", true),
    TITLE("title_key", false);

    private final String column;
    private final boolean descending;

    BacklogOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** Which way it goes unless one asks for the other. */
    public boolean isDescending() {
        return descending;
    }

    String column() {
        return column;
    }

    public String key(boolean descends) {
        return "improvement.order." + name() + (descends ? ".desc" : ".asc");
    }
}
