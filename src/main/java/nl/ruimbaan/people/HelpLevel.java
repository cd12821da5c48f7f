package nl.ruimbaan.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A level of the help chain: as far up as an obstacle has come, and where a manager stands who can be asked for help. */
public enum HelpLevel {
    TEAM,
    DEPARTMENT,
    BOARD;

    /** As it is stored of a person; where nothing is stored they stand in the team. */
    public static HelpLevel stored(@Nullable String level) {
        return level == null ? TEAM : valueOf(level);
    }

    static HelpLevel orTeam(@Nullable HelpLevel level) {
        return Objects.requireNonNullElse(level, TEAM);
    }

    public boolean isAbove(HelpLevel other) {
        return compareTo(other) > 0;
    }

    /** Where something of this level comes when a manager of that one takes it on: theirs, and one level up at least. */
    public HelpLevel escalatedTo(HelpLevel manager) {
        return manager.isAbove(this) ? manager : up();
    }

    /** What a card says of it; null in the team, where each begins. */
    public @Nullable String onCard() {
        return this == TEAM ? null : name();
    }

    public String key() {
        return "helpLevel." + name();
    }

    /** The board has nobody above it. */
    private HelpLevel up() {
        return this == TEAM ? DEPARTMENT : BOARD;
    }
}
