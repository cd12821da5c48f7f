package nl.ruimbaan.story;

/** What stands first on the wall. */
public enum WallOrder {
    /** Told last. */
    NEWEST("told_at"),
    /** Where something happened last: told, edited, or led to something. */
    ACTIVITY("active_at");

    private final String column;

    WallOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    public String key() {
        return "wall.order." + name();
    }
}
