package nl.ruimbaan.board;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.HelpLevel;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Which obstacles one wants to see. It goes to and fro as the parameters of an address; what an address holds that means nothing
 * is passed over. There is none by owner: nobody is looked at through a filter, but for one's own.
 *
 * @param text its words stand in the title, in what gets in the way or in what it means for the customer; empty for all
 * @param level how far up the help chain they have come
 * @param stillDays only those that did not move for at least so many days
 * @param mine only those that the reader reported or owns
 * @param myTeam only those of the reader's own team
 * @param following only those that the reader follows
 */
public record BoardFilter(
        String text,
        @Nullable TeamId team,
        @Nullable ConditionKind kind,
        @Nullable HelpLevel level,
        @Nullable Integer stillDays,
        boolean mine,
        boolean myTeam,
        boolean following) {

    /** Longer texts are cut. */
    public static final int LONGEST_TEXT = 100;

    public static final String TEXT = "q";
    public static final String TEAM = "team";
    public static final String KIND = "kind";
    public static final String LEVEL = "level";
    public static final String STILL = "still";
    public static final String MINE = "mine";
    public static final String MY_TEAM = "myteam";
    public static final String FOLLOWING = "following";

    private static final String YES = "1";

    public static final BoardFilter ALL = of(Map.of());

    /** What the parameters of an address ask for. */
    public static BoardFilter of(Map<String, String> parameters) {
        String text = parameters.getOrDefault(TEXT, "").strip();
        String team = parameters.getOrDefault(TEAM, "");
        String still = parameters.getOrDefault(STILL, "");
        return new BoardFilter(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                team.matches("[0-9]{1,18}") ? new TeamId(Long.parseLong(team)) : null,
                constant(ConditionKind.class, parameters.get(KIND)),
                constant(HelpLevel.class, parameters.get(LEVEL)),
                still.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(still) : null,
                YES.equals(parameters.get(MINE)),
                YES.equals(parameters.get(MY_TEAM)),
                YES.equals(parameters.get(FOLLOWING)));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, TEXT, text.isEmpty() ? null : text);
        put(parameters, TEAM, team == null ? null : team.value());
        put(parameters, KIND, kind);
        put(parameters, LEVEL, level);
        put(parameters, STILL, stillDays);
        put(parameters, MINE, mine ? YES : null);
        put(parameters, MY_TEAM, myTeam ? YES : null);
        put(parameters, FOLLOWING, following ? YES : null);
        return parameters;
    }

    /** The same without one parameter. */
    public BoardFilter without(String parameter) {
        Map<String, String> parameters = parameters();
        parameters.remove(parameter);
        return of(parameters);
    }

    /** The same with the team filled in that it means. */
    BoardFilter in(PeopleService people) {
        return new BoardFilter(text, people.meant(team, myTeam), kind, level, stillDays, mine, myTeam, following);
    }

    /** The same of one team. */
    public BoardFilter ofTeam(TeamId only) {
        return new BoardFilter(text, only, kind, level, stillDays, mine, myTeam, following);
    }

    /** The same of one kind of system condition. */
    public BoardFilter ofKind(ConditionKind only) {
        return new BoardFilter(text, team, only, level, stillDays, mine, myTeam, following);
    }

    /** Whether only the database knows if an obstacle is among them. */
    boolean mustBeLookedUp() {
        return !text.isEmpty() || following || myTeam;
    }

    /** Whether the changed obstacle is among them, as far as the news tells: see {@link #mustBeLookedUp()}. */
    boolean fits(ObstacleNews news, CurrentUser reader, Instant now) {
        return (team == null || team.equals(news.team()))
                && (kind == null || kind.name().equals(news.card().kind()))
                && (level == null || level == news.level())
                && (stillDays == null || !news.card().since().isAfter(now.minus(Duration.ofDays(stillDays))))
                && (!mine || reader.is(news.reporter()) || (news.owner() != null && reader.is(news.owner())));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }
}
