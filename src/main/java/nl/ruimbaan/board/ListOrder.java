package nl.ruimbaan.board;

/** By what a list is in order; each both ways. There is none by person. */
public enum ListOrder {
    /** How long it did not move; the longest first. */
    STILL("moved_at", true),
    /** When it was reported; the newest first. */
    REPORTED("reported_at", true),
    TITLE("title_key", false),
    /** How often it was met; the most often first. */
    OCCURRENCES("occurrences", true),
    /** The day of the next step; the soonest first, and those without a day last, whichever way. */
    NEXT_STEP("next_step_on", false);

    private final String column;
    private final boolean descending;

    ListOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** Which way it goes unless one asks for the other: what is shown goes down, or up. */
    public boolean isDescending() {
        return descending;
    }

    String column() {
        return column;
    }

    /** Which way the column goes when what is shown goes this way: who moved first is still the longest. */
    boolean columnDescends(boolean shownDescends) {
        return (this == STILL) != shownDescends;
    }

    public String key(boolean descends) {
        return "obstacle.order." + name() + (descends ? ".desc" : ".asc");
    }
}
