package nl.ruimbaan.obstacle;

import org.jspecify.annotations.Nullable;

/** How far up the help chain an obstacle has come. */
public enum HelpLevel {
    TEAM,
    DEPARTMENT,
    BOARD;

    /** One level up; the board has nobody above it. */
    HelpLevel up() {
        return this == TEAM ? DEPARTMENT : BOARD;
    }

    /** What a card says of it; null in the team, where each begins. */
    public @Nullable String onCard() {
        return this == TEAM ? null : name();
    }

    public String key() {
        return "obstacle.level." + name();
    }
}
