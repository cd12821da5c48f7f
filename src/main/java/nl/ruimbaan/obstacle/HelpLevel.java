package nl.ruimbaan.obstacle;

/** How far up the help chain an obstacle has come. */
public enum HelpLevel {
    TEAM,
    DEPARTMENT,
    BOARD;

    /** One level up; the board has nobody above it. */
    HelpLevel up() {
        return this == TEAM ? DEPARTMENT : BOARD;
    }

    public String key() {
        return "obstacle.level." + name();
    }
}
