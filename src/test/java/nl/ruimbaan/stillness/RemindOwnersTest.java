package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who owns it is reminded of what does not move, sparingly. */
@ServiceTest
class RemindOwnersTest {

    private static final String GONE = "OBSTACLE.REMINDER.GONE";
    private static final String STILL = "OBSTACLE.REMINDER.STILL";
    private static final Instant THEN = Instant.parse("2026-06-01T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    RemindOfStillness job;

    @Autowired
    NotificationService notifications;

    @Autowired
    StillnessSettings settings;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId carla;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void an_owner_is_reminded_once_of_what_does_not_move_and_again_only_when_it_moved_and_stood_still_anew() {
        ObstacleId id = pickedUp();

        onMorning(14);
        assertThat(reminders(mila)).isEmpty();
        onMorning(15);
        onMorning(16);
        onMorning(40);
        assertThat(reminders(mila)).containsExactly(STILL);
        assertThat(reminders(anna)).isEmpty();

        does(41, mila, id, new Move.Discuss("Team wonen", DAY.plusDays(43)));
        onMorning(50);
        assertThat(reminders(mila)).containsExactly(STILL);
        onMorning(56);
        assertThat(reminders(mila)).containsExactly(STILL, STILL);
    }

    @Test
    void while_the_day_of_the_next_step_is_to_come_the_owner_is_left_alone() {
        ObstacleId id = pickedUp();
        does(1, mila, id, new Move.Discuss("Team wonen", DAY.plusDays(30)));

        onMorning(30);
        assertThat(reminders(mila)).isEmpty();
        onMorning(31);
        assertThat(reminders(mila)).containsExactly(STILL);
    }

    @Test
    void the_days_are_those_of_the_settings() {
        PersonId bea = company.hire("Bea", Role.ADMINISTRATOR);
        company.as(bea, () -> settings.change(new ReminderDraft(2, 3)));
        takenAway();
        pickedUp();

        onMorning(3);
        assertThat(reminders(anna)).containsExactly(GONE);
        assertThat(reminders(mila)).isEmpty();
        onMorning(4);
        assertThat(reminders(mila)).containsExactly(STILL);
    }

    @Test
    void of_a_hidden_one_they_are_reminded_who_may_still_see_it_and_nobody_else() {
        ObstacleId gone = takenAway();
        ObstacleId inHand = pickedUp();
        company.as(bram, () -> moderation.recognisable(gone.ref(), "De bakker").refusals());
        company.as(
                bram, () -> moderation.recognisable(inHand.ref(), "De bakker").refusals());

        onMorning(15);

        assertThat(reminders(anna)).containsExactly(GONE);
        assertThat(reminders(mila)).containsExactly(STILL);
        assertThat(List.of(bram, carla))
                .allSatisfy(it -> assertThat(reminders(it)).isEmpty());
        assertThat(inbox(anna).getFirst().title()).isEqualTo("Geen tweede adres");
    }

    @Test
    void who_no_longer_works_here_is_not_reminded() {
        takenAway();
        jdbc.sql("update person set disabled = true where id = ?")
                .param(anna.value())
                .update();

        onMorning(8);

        assertThat(jdbc.sql("select count(*) from obstacle_reminder")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> reminders(PersonId person) {
        return inbox(person).stream()
                .map(Notification::happening)
                .filter(it -> it.contains("REMINDER"))
                .toList();
    }

    private List<Notification> inbox(PersonId person) {
        return company.as(person, () -> notifications.newest()).items();
    }

    /** At seven, so many days after it all began at three in the afternoon. */
    private void onMorning(int day) {
        Clock.at(DAY.plusDays(day).atTime(7, 0).atZone(Clock.ZONE).toInstant(), () -> {
            job.remind();
            return true;
        });
    }

    private ObstacleId takenAway() {
        ObstacleId id = pickedUp();
        does(0, mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        return id;
    }

    private ObstacleId pickedUp() {
        ObstacleId id = reports(anna);
        does(0, mila, id, new Move.PickUp("Bellen"));
        return id;
    }

    private ObstacleId reports(PersonId person) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.at(
                person, THEN, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(saved.item().number());
    }

    private void does(int day, PersonId person, ObstacleId id, Move move) {
        assertThat(company.at(person, THEN.plus(Duration.ofDays(day)), () -> moves.move(id, page(id).version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private ObstaclePage page(ObstacleId id) {
        return company.as(anna, () -> pages.page(id)).orElseThrow();
    }
}
