package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class RemindOfStillnessTest {

    private static final String GONE = "OBSTACLE.REMINDER.GONE";
    private static final Instant THEN = Instant.parse("2026-06-01T13:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    RemindOfStillness job;

    @Autowired
    NotificationService notifications;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

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
    void a_silent_reporter_is_reminded_after_a_week_and_once_more_after_two_and_then_never_again() {
        takenAway();

        onMorning(7);
        assertThat(reminders(anna)).as("not yet seven times twenty-four hours").isEmpty();
        onMorning(8);
        assertThat(reminders(anna)).containsExactly(GONE);
        onMorning(9);
        onMorning(14);
        assertThat(reminders(anna)).containsExactly(GONE);
        onMorning(15);
        assertThat(reminders(anna)).containsExactly(GONE, GONE);
        onMorning(16);
        onMorning(60);
        assertThat(reminders(anna)).containsExactly(GONE, GONE);
    }

    @Test
    void only_the_reporter_is_reminded_and_from_nobody() {
        takenAway();
        onMorning(8);

        assertThat(List.of(bram, mila, carla))
                .allSatisfy(it -> assertThat(reminders(it)).isEmpty());
        Notification reminder = inbox(anna).getFirst();
        assertThat(reminder.by()).isNull();
        assertThat(reminder.title()).isEqualTo("Geen tweede adres");
    }

    @Test
    void a_job_that_runs_again_reminds_nobody_twice() {
        takenAway();
        onMorning(8);
        onMorning(8);

        assertThat(reminders(anna)).containsExactly(GONE);
    }

    @Test
    void after_a_long_stop_both_reminders_do_not_come_on_one_morning() {
        takenAway();

        onMorning(40);
        assertThat(reminders(anna)).containsExactly(GONE);
        onMorning(46);
        assertThat(reminders(anna)).containsExactly(GONE);
        onMorning(47);
        assertThat(reminders(anna)).containsExactly(GONE, GONE);
    }

    @Test
    void who_answered_is_not_reminded() {
        ObstacleId id = takenAway();
        does(3, anna, id, new Move.Confirm(""));

        onMorning(8);

        assertThat(reminders(anna)).isEmpty();
    }

    @Test
    void who_reported_and_owns_it_is_not_asked_and_not_reminded() {
        ObstacleId id = reports(mila);
        does(0, mila, id, new Move.PickUp("Bellen"));
        does(0, mila, id, new Move.TakeAway("Het kan nu", "Bram"));

        onMorning(8);

        assertThat(reminders(mila)).isEmpty();
    }

    @Test
    void a_reminder_is_no_move_and_ends_no_silence() {
        ObstacleId id = takenAway();
        company.at(bram, THEN, () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(DAY, "", null, false)));

        onMorning(8);

        assertThat(company.at(bram, THEN.plus(Duration.ofDays(13)), () -> pages.page(id))
                        .orElseThrow()
                        .possible())
                .doesNotContain(ObstacleVerb.CONFIRM);
        assertThat(company.at(bram, THEN.plus(Duration.ofDays(14)), () -> pages.page(id))
                        .orElseThrow()
                        .possible())
                .contains(ObstacleVerb.CONFIRM);
        assertThat(page(id).history().getFirst().verb()).isEqualTo(ObstacleVerb.TAKE_AWAY);
    }

    @Test
    void once_it_moved_nothing_is_kept_of_the_reminders() {
        ObstacleId id = takenAway();
        onMorning(8);
        onMorning(15);
        does(16, anna, id, new Move.NotGone("Alleen voor nieuwe klanten"));

        onMorning(17);

        assertThat(jdbc.sql("select count(*) from obstacle_reminder")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_reminder_has_words_in_both_languages() {
        for (String language : List.of("nl", "en")) {
            var texts = ResourceBundle.getBundle(
                    "vaadin-i18n.translations",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (ObstacleReminder.About about : ObstacleReminder.About.values()) {
                assertThat(texts.containsKey("notification.OBSTACLE.REMINDER." + about))
                        .isTrue();
            }
        }
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
