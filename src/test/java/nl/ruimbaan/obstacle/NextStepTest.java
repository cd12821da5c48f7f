package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;

/** What is agreed elsewhere about an obstacle comes next. */
class NextStepTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");
    private static final PersonId MILA = new PersonId(2);

    @Test
    void what_is_agreed_is_the_next_step_of_an_obstacle_in_hand_and_counts_as_movement() {
        Obstacle obstacle = reported();
        obstacle.move(1, new Move.PickUp("Ik bel"), mila(NOW));

        assertThat(obstacle.agree("Proef met tien huurders", TODAY, LATER)).isTrue();

        assertThat(obstacle.course().nextStep()).isEqualTo("Proef met tien huurders");
        assertThat(obstacle.course().nextStepOn()).isEqualTo(TODAY);
        assertThat(obstacle.standing().movedAt()).isEqualTo(LATER);
        assertThat(obstacle.wasMovedAfter(1)).isFalse();
    }

    @Test
    void a_decision_alone_leaves_the_next_step_and_moves_nothing() {
        Obstacle obstacle = reported();
        obstacle.move(1, new Move.PickUp("Ik bel"), mila(NOW));

        assertThat(obstacle.agree(" ", TODAY, LATER)).isFalse();

        assertThat(obstacle.course().nextStep()).isEqualTo("Ik bel");
        assertThat(obstacle.standing().movedAt()).isEqualTo(NOW);
    }

    @Test
    void what_nobody_has_in_hand_gets_no_next_step() {
        Obstacle reported = reported();
        Obstacle parked = reported();
        parked.move(1, new Move.PickUp("Ik bel"), mila(NOW));
        parked.move(1, new Move.Park("Later", TODAY.plusDays(9)), mila(NOW));

        for (Obstacle obstacle : List.of(reported, parked)) {
            assertThat(obstacle.agree("Bellen", TODAY, LATER)).isFalse();
            assertThat(obstacle.standing().movedAt()).isEqualTo(NOW);
        }
        assertThat(reported.course().nextStep()).isNull();
    }

    private static Obstacle reported() {
        return new Obstacle(
                new ObstacleId(128), new PersonId(1), ObstacleDraft.of("Geen tweede adres", Language.NL), NOW);
    }

    private static Acting mila(Instant now) {
        return new Acting(MILA, true, false, false, false, false, true, false, false, HelpLevel.TEAM, null, now);
    }
}
