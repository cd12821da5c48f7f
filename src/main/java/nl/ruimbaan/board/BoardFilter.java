package nl.ruimbaan.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.people.HelpLevel;
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

    private static final int MOST_DAYS = 9_999;

    public static final BoardFilter ALL = of(Map.of());

    /** What the parameters of an address ask for. */
    public static BoardFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new BoardFilter(
                asked.text(TEXT, LONGEST_TEXT),
                asked.id(TEAM, TeamId::new),
                asked.one(KIND, ConditionKind.class),
                asked.one(LEVEL, HelpLevel.class),
                asked.number(STILL, MOST_DAYS),
                asked.flag(MINE),
                asked.flag(MY_TEAM),
                asked.flag(FOLLOWING));
    }

    /** The parameters of the address that asks for this, in the order of the screen. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEXT, text)
                .with(TEAM, team == null ? null : team.value())
                .with(KIND, kind)
                .with(LEVEL, level)
                .with(STILL, stillDays)
                .with(MINE, mine)
                .with(MY_TEAM, myTeam)
                .with(FOLLOWING, following)
                .parameters();
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

    /**
     * What it means, whoever asks: nothing when the answer is about the reader, a text that hardly anyone else looks for, or the hour.
     * The team that a reader's own stands for is filled in already.
     */
    Optional<BoardFilter> alike() {
        return text.isEmpty() && stillDays == null && !mine && !following
                ? Optional.of(new BoardFilter(text, team, kind, level, null, false, false, false))
                : Optional.empty();
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
}
