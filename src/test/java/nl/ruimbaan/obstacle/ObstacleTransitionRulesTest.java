package nl.ruimbaan.obstacle;

import static nl.ruimbaan.obstacle.InState.ASKED;
import static nl.ruimbaan.obstacle.InState.NOW;
import static nl.ruimbaan.obstacle.InState.OTHER;
import static nl.ruimbaan.obstacle.InState.OWNER;
import static nl.ruimbaan.obstacle.InState.REPORTER;
import static nl.ruimbaan.obstacle.InState.go;
import static nl.ruimbaan.obstacle.InState.someone;
import static nl.ruimbaan.obstacle.InState.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;

/** What of who may move an obstacle depends on more than its state: on who left, who met it, and how long it was silent. */
class ObstacleTransitionRulesTest {

    @Test
    void the_reporter_has_left_so_a_witness_confirms_or_else_a_coach() {
        Obstacle removed = standing("REMOVED");

        assertThat(may(
                        removed,
                        new Acting(
                                new PersonId(6),
                                false,
                                false,
                                true,
                                true,
                                true,
                                false,
                                false,
                                false,
                                HelpLevel.TEAM,
                                null,
                                NOW)))
                .isTrue();
        assertThat(may(
                        removed,
                        new Acting(
                                new PersonId(5),
                                false,
                                true,
                                false,
                                true,
                                true,
                                false,
                                false,
                                false,
                                HelpLevel.TEAM,
                                null,
                                NOW)))
                .isFalse();
        assertThat(may(
                        removed,
                        new Acting(
                                new PersonId(5),
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                HelpLevel.TEAM,
                                null,
                                NOW)))
                .isTrue();
    }

    @Test
    void the_owner_never_confirms_not_even_as_a_witness_after_a_long_silence() {
        Instant late = NOW.plus(400, ChronoUnit.DAYS);

        assertThat(may(
                        standing("REMOVED"),
                        new Acting(
                                OWNER, true, true, true, true, true, true, false, false, HelpLevel.TEAM, null, late)))
                .isFalse();
    }

    @Test
    void a_coach_closes_what_stayed_silent_for_twenty_eight_days() {
        Obstacle removed = standing("REMOVED");

        assertThat(closes(removed, 28)).isTrue();
        assertThat(closes(removed, 27)).isFalse();
    }

    @Test
    void withdrawing_is_over_once_it_hit_others() {
        Acting othersMet =
                new Acting(REPORTER, false, false, false, true, true, true, false, false, HelpLevel.TEAM, null, NOW);

        assertThat(standing("REPORTED-").refusal(ObstacleVerb.WITHDRAW, othersMet))
                .isPresent();
    }

    @Test
    void who_owns_the_other_one_merges_as_well_and_a_manager_only_when_neither_has_an_owner() {
        Acting manager = someone(3, true, false, false);
        Obstacle owned = standing("PICKED_UP");
        Obstacle nobodys = standing("REPORTED-");
        Obstacle managers = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        managers.move(1, new Move.PickUp("stap"), manager);

        assertThat(owned.refusal(ObstacleVerb.MERGE, manager.with(managers))).isEmpty();
        assertThat(owned.refusal(ObstacleVerb.MERGE, manager.with(nobodys))).isPresent();
        assertThat(nobodys.refusal(ObstacleVerb.MERGE, manager.with(owned))).isPresent();
        assertThat(nobodys.refusal(
                        ObstacleVerb.MERGE, someone(7, false, false, false).with(managers)))
                .isPresent();
    }

    @Test
    void one_goes_up_in_another_open_one_and_never_in_itself() {
        Obstacle one = standing("REPORTED-");
        Obstacle open = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        Obstacle closed = new Obstacle(OTHER, REPORTER, ObstacleDraft.of("Nog een", Language.NL), NOW);
        closed.move(1, new Move.Withdraw("toch niet"), someone(1, false, false, false));

        assertThat(one.mergeRefusal(open)).isEmpty();
        assertThat(one.mergeRefusal(closed)).isPresent();
        assertThat(one.mergeRefusal(one)).isPresent();
    }

    @Test
    void taken_apart_it_stands_where_it_stood_and_without_owner_when_that_one_left_meanwhile() {
        Obstacle parked = standing("PARKED");
        go(parked, ObstacleVerb.MERGE, 2);
        go(parked, ObstacleVerb.TAKE_APART, 2);
        assertThat(parked.state()).isEqualTo(ObstacleState.PARKED);

        Obstacle inHand = standing("SOLUTION");
        go(inHand, ObstacleVerb.MERGE, 2);
        inHand.ownerLeft(1, new PersonId(9), NOW);
        go(inHand, ObstacleVerb.TAKE_APART, 5);
        assertThat(inHand.state()).isEqualTo(ObstacleState.REPORTED);
        assertThat(inHand.course().owner()).isNull();
    }

    @Test
    void who_reported_one_that_went_up_in_it_says_whether_it_is_gone() {
        Acting alsoReported = new Acting(
                new PersonId(7), false, false, false, true, true, true, true, false, HelpLevel.TEAM, null, NOW);
        Obstacle removed = standing("REMOVED");

        assertThat(may(removed, alsoReported)).isTrue();
        assertThat(removed.refusal(ObstacleVerb.NOT_GONE, alsoReported)).isEmpty();
        assertThat(standing("REPORTED-").refusal(ObstacleVerb.WITHDRAW, alsoReported))
                .isPresent();
    }

    @Test
    void nothing_is_above_the_board() {
        Obstacle obstacle = standing("PICKED_UP");
        for (HelpLevel level : List.of(HelpLevel.DEPARTMENT, HelpLevel.BOARD)) {
            obstacle.move(1, new Move.Escalate(ASKED, "waarom"), someone(2, true, false, false));
            obstacle.move(1, new Move.Accept("stap"), someone(4, true, false, false));
            assertThat(obstacle.course().level()).isEqualTo(level);
            obstacle.move(1, new Move.TakeOver("terug"), someone(2, true, false, false));
        }

        assertThat(obstacle.refusal(ObstacleVerb.ESCALATE, someone(2, true, false, false)))
                .isPresent();
    }

    private static boolean may(Obstacle obstacle, Acting by) {
        return obstacle.refusal(ObstacleVerb.CONFIRM, by).isEmpty();
    }

    private static boolean closes(Obstacle obstacle, int days) {
        Acting later = new Acting(
                new PersonId(5),
                false,
                true,
                false,
                true,
                true,
                true,
                false,
                false,
                HelpLevel.TEAM,
                null,
                NOW.plus(days, ChronoUnit.DAYS));
        return obstacle.refusal(ObstacleVerb.CLOSE_UNCONFIRMED, later).isEmpty();
    }
}
