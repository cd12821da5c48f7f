package nl.ruimbaan.search;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed
 * @param kind only texts of this kind; null for all
 * @param team only those of this team; null for all
 * @param state only those in this state, by the key of its name; null for all
 * @param period only those of this period; null for all
 */
public record SearchFilter(
        String text,
        @Nullable FoundKind kind,
        @Nullable TeamId team,
        @Nullable String state,
        @Nullable SearchPeriod period) {

    /** Longer is not looked at. */
    public static final int MOST_TEXT = 500;

    public SearchFilter {
        text = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    }

    public static SearchFilter of(String text) {
        return new SearchFilter(text, null, null, null, null);
    }

    public SearchFilter kind(@Nullable FoundKind other) {
        return new SearchFilter(text, other, team, state, period);
    }
}
