package nl.ruimbaan.stillness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;

/**
 * One way along an index, longest still first; the sections are made of these. Each obstacle is on one way only: what came back by
 * itself is not *waiting* or *past* as well, and what is past its day is not *in hand* as well.
 *
 * @param state what stands in this state, or null where the day alone tells
 * @param when the rest of the condition
 * @param fixed the columns beside state and team that the condition fixes, so that both databases go along the index
 * @param since the column from which the days count
 */
record StillScan(StillSection section, @Nullable ObstacleState state, String when, String fixed, String since) {

    private static final String MOVED = "o.moved_at";
    private static final String NEXT_STEP = "o.next_step_on";
    private static final String STAYED = " and o.came_back_on is null";

    /** Where a range begins: without it H2 goes through all that have no day first. */
    private static final String FROM_THE_FIRST_DAY = " >= date '2000-01-01' and ";

    static final List<StillScan> ALL = Stream.of(
                    Stream.of(new StillScan(StillSection.WAITING, ObstacleState.REPORTED, STAYED, "", MOVED)),
                    Arrays.stream(ObstacleState.values())
                            .filter(ObstacleState::isInHand)
                            .flatMap(StillScan::inHand),
                    Stream.of(
                            reached(null, "o.came_back_on"),
                            reached(ObstacleState.PARKED, "o.review_on"),
                            reached(ObstacleState.STANDING, "o.review_on")))
            .flatMap(it -> it)
            .toList();

    private static Stream<StillScan> inHand(ObstacleState state) {
        String none = " and " + NEXT_STEP + " is null" + STAYED;
        String ahead = " and " + NEXT_STEP + " >= :today" + STAYED;
        String past = " and " + NEXT_STEP + FROM_THE_FIRST_DAY + NEXT_STEP + " < :today" + STAYED;
        return Stream.of(
                new StillScan(StillSection.IN_HAND, state, none, NEXT_STEP + ", ", MOVED),
                new StillScan(StillSection.IN_HAND, state, ahead, "", MOVED),
                new StillScan(StillSection.STEP_PAST, state, past, "", NEXT_STEP));
    }

    private static StillScan reached(@Nullable ObstacleState state, String day) {
        String when = " and " + day + FROM_THE_FIRST_DAY + day + " <= :today";
        return new StillScan(StillSection.REVIEW, state, when, "", day);
    }

    static List<StillScan> of(StillSection section) {
        return ALL.stream().filter(it -> it.section == section).toList();
    }

    boolean countsDays() {
        return !since.equals(MOVED);
    }

    /**
     * The condition, of one team when it is asked for; hidden ones are in no list. The few whose day has come are gone through for
     * their team, which no index is to be tempted by.
     */
    String where(boolean ofTeam) {
        String team = section == StillSection.REVIEW ? "coalesce(o.team_id, 0) = :team" : "o.team_id = :team";
        return " where "
                + (ofTeam ? team : "1 = 1")
                + (state == null ? "" : " and o.state = " + Sql.name(state))
                + when
                + HiddenTexts.except("o.id");
    }

    /** What goes on after the key. */
    String after() {
        return countsDays()
                ? " and (" + since + ", o.moved_at, o.id) > (:day, :moved, :id)"
                : " and (o.moved_at, o.id) > (:moved, :id)";
    }

    /** Longest first. */
    String order(boolean ofTeam) {
        return " order by "
                + (ofTeam && section != StillSection.REVIEW ? "o.team_id, " : "")
                + (state == null ? "" : "o.state, ")
                + fixed
                + (countsDays() ? since + ", " : "")
                + "o.moved_at, o.id";
    }
}
