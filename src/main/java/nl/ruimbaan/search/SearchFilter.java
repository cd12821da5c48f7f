package nl.ruimbaan.search;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. It goes to and fro as the parameters of an address; what an address holds that means nothing is passed over.
 *
 * @param text as typed
 * @param kind only texts of this kind; null for all
 * @param team only those of this team; null for all
 * @param state only those in this state, by the key of its name; empty for all
 * @param period only those of this period; null for all
 */
public record SearchFilter(
        String text,
        @Nullable FoundKind kind,
        @Nullable TeamId team,
        String state,
        @Nullable SearchPeriod period) {

    /** Longer is not looked at. */
    public static final int LONGEST_TEXT = 200;

    public static final String TEXT = "q";
    public static final String KIND = "kind";
    public static final String TEAM = "team";
    public static final String STATE = "state";
    public static final String PERIOD = "period";

    private static final int LONGEST_STATE = 60;

    /** All with these words. */
    public static SearchFilter of(String text) {
        return new SearchFilter(text, null, null, "", null);
    }

    /** What the parameters of an address ask for. */
    public static SearchFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new SearchFilter(
                asked.text(TEXT, LONGEST_TEXT),
                asked.one(KIND, FoundKind.class),
                asked.id(TEAM, TeamId::new),
                asked.text(STATE, LONGEST_STATE),
                asked.one(PERIOD, SearchPeriod.class));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEXT, text)
                .with(KIND, kind)
                .with(TEAM, team == null ? null : team.value())
                .with(STATE, state)
                .with(PERIOD, period)
                .parameters();
    }

    /** The same wishes, with other words. */
    public SearchFilter saying(String other) {
        return new SearchFilter(other, kind, team, state, period);
    }

    /** The same words, with one other wish; without it when the value is empty. */
    public SearchFilter with(String name, String value) {
        Map<String, String> all = new Address()
                .with(TEXT, text)
                .with(KIND, name.equals(KIND) ? value : kind)
                .with(TEAM, name.equals(TEAM) ? value : team == null ? null : team.value())
                .with(STATE, name.equals(STATE) ? value : state)
                .with(PERIOD, name.equals(PERIOD) ? value : period)
                .parameters();
        return of(all);
    }
}
