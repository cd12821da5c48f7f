package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who is asked to take an obstacle over is reminded of the question. */
@ServiceTest
@Import(Mornings.class)
class AskedReminderTest {

    private static final String QUESTION = "OBSTACLE.REMINDER.QUESTION";
    private static final Instant THEN = Instant.parse("2026-06-01T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    Mornings mornings;

    @Autowired
    NotificationService notifications;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Company company;

    PersonId mila;
    PersonId zoe;
    ObstacleId id;

    @BeforeEach
    void mila_has_an_obstacle_in_hand() {
        mila = company.hire("Mila", Role.MANAGER);
        zoe = company.stands(company.hire("Zoë", Role.MANAGER), HelpLevel.DEPARTMENT);
        PersonId anna = company.hire("Anna");
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                anna, THEN, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        id = new ObstacleId(saved.item().number());
        does(0, mila, new Move.PickUp("Bellen"));
    }

    @Test
    void who_does_not_answer_an_escalation_is_reminded_after_a_week_once() {
        does(0, mila, new Move.Escalate(zoe, "Hier kom ik niet verder"));

        mornings.come(DAY.plusDays(7));
        assertThat(reminded(zoe)).as("not yet seven times twenty-four hours").isEmpty();
        mornings.come(DAY.plusDays(8));
        mornings.come(DAY.plusDays(9));
        mornings.come(DAY.plusDays(40));

        assertThat(reminded(zoe)).containsExactly(QUESTION);
        assertThat(reminded(mila)).doesNotContain(QUESTION);
    }

    @Test
    void who_is_asked_again_is_reminded_again_and_who_answered_is_not() {
        does(0, mila, new Move.HandOver(zoe, "Jouw systeem"));
        mornings.come(DAY.plusDays(8));
        does(9, mila, new Move.HandOver(zoe, "Nog eens"));
        mornings.come(DAY.plusDays(17));
        assertThat(reminded(zoe)).containsExactly(QUESTION, QUESTION);

        does(18, mila, new Move.HandOver(zoe, "En nu"));
        does(18, zoe, new Move.Decline("Dit ligt bij de leverancier"));
        mornings.come(DAY.plusDays(27));

        assertThat(reminded(zoe)).hasSize(2);
    }

    private List<String> reminded(PersonId person) {
        return company.as(person, () -> notifications.newest()).items().stream()
                .map(Notification::happening)
                .filter(it -> it.contains("REMINDER"))
                .toList();
    }

    private void does(int day, PersonId person, Move move) {
        assertThat(company.at(person, THEN.plus(Duration.ofDays(day)), () -> {
                    int version = pages.page(id).orElseThrow().version();
                    return moves.move(id, version, move);
                }))
                .isInstanceOf(Outcome.Saved.class);
    }
}
