package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A server that is away loses nothing, and one that says no is believed. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(properties = {Mailing.ADDRESS, Mailing.BY_HAND})
class ServerAwayTest {

    private static final String ASKED = "HAND_OVER.ASKED";

    @Autowired
    Mailing mailing;

    @Autowired
    MailSettings settings;

    @Autowired
    OwnMail own;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    PersonId otto;
    PersonId rosa;
    ObstacleId obstacle;

    @BeforeEach
    void people() {
        otto = mailing.hire("Otto");
        rosa = mailing.hire("Rosa");
        obstacle = mailing.reports(company.hire("Anna"), "Geen tweede adres");
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void what_waited_goes_in_one_letter_when_the_server_is_back_and_administrators_hear_of_both() {
        int port = aFreePort();
        PersonId bea = mailing.switchedOn(port, MONDAY.minus(1, HOURS));
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.sends(MONDAY);
        mailing.told(otto, obstacle, "REMINDER.STILL", MONDAY.plus(1, MINUTES));
        mailing.sends(MONDAY.plus(2, MINUTES));

        assertThat(state(bea).awaySince()).isEqualTo(MONDAY);
        assertThat(state(bea).problem()).isEqualTo(Problem.PORT);
        assertThat(state(bea).waiting()).isEqualTo(1);
        assertThat(told(bea)).as("not for a server that is started anew").isEmpty();
        mailing.sends(MONDAY.plus(20, MINUTES));
        mailing.sends(MONDAY.plus(50, MINUTES));
        assertThat(told(bea)).containsExactly("MAIL.AWAY");

        try (var box = new PostBox(port)) {
            mailing.sends(MONDAY.plus(2, HOURS));

            assertThat(box.subjects()).containsExactly("Er wacht iets op je in Ruimbaan");
            assertThat(PostBox.text(box.only()))
                    .contains("De melder vraagt of jij de hindernis overneemt", "Wat is de volgende stap?");
        }
        assertThat(told(bea)).containsExactly("MAIL.BACK", "MAIL.AWAY");
        assertThat(state(bea).awaySince()).isNull();
    }

    @Test
    void a_server_that_is_away_is_not_asked_at_every_turn() throws IOException {
        try (var gruff = new GruffServer().says("MAIL FROM", "421 closing down")) {
            mailing.switchedOn(gruff.port(), MONDAY.minus(1, HOURS));
            mailing.told(otto, obstacle, ASKED, MONDAY);
            mailing.told(rosa, obstacle, ASKED, MONDAY);

            mailing.sends(MONDAY);
            mailing.sends(MONDAY.plusSeconds(15));
            mailing.sends(MONDAY.plusSeconds(59));
            assertThat(gruff.heard("MAIL FROM")).isEqualTo(1);
            mailing.sends(MONDAY.plusSeconds(60));

            assertThat(gruff.heard("MAIL FROM")).isEqualTo(2);
        }
    }

    @Test
    void an_address_that_is_refused_for_good_gets_nothing_more_and_the_administrator_sees_why() throws IOException {
        try (var gruff = new GruffServer().says("RCPT TO:<otto@", "550 5.1.1 no such user here")) {
            PersonId bea = mailing.switchedOn(gruff.port(), MONDAY.minus(1, HOURS));
            mailing.told(otto, obstacle, ASKED, MONDAY);
            mailing.told(rosa, obstacle, ASKED, MONDAY);
            mailing.sends(MONDAY);
            mailing.told(otto, obstacle, "REMINDER.STILL", MONDAY.plus(1, HOURS));
            mailing.sends(MONDAY.plus(1, HOURS));

            assertThat(mailing.states()).containsExactlyInAnyOrder("REFUSED", "SENT");
            assertThat(gruff.heard("RCPT TO:<otto@")).isEqualTo(1);
            assertThat(state(bea).awaySince()).isNull();
            MailState.Undelivered bounced = state(bea).undelivered().getFirst();
            assertThat(bounced.name()).isEqualTo("Otto");
            assertThat(bounced.address()).isEqualTo("otto@example.org");
            assertThat(bounced.reply()).contains("no such user here");
            assertThat(company.as(otto, own::page).refused()).isEqualTo("otto@example.org");
        }
    }

    @Test
    void who_saves_a_refused_address_once_more_gets_mail_there_again() throws IOException {
        try (var gruff = new GruffServer().says("RCPT TO:<otto@", "550 no")) {
            mailing.switchedOn(gruff.port(), MONDAY.minus(1, HOURS));
            mailing.told(otto, obstacle, ASKED, MONDAY);
            mailing.sends(MONDAY);
            gruff.says("RCPT TO:<otto@", "250 yes");

            company.does(otto, () -> own.useAddress("otto@example.org"));
            mailing.told(otto, obstacle, ASKED, MONDAY.plus(1, HOURS));
            mailing.sends(MONDAY.plus(1, HOURS));

            assertThat(mailing.states()).containsExactly("REFUSED", "SENT");
        }
    }

    @Test
    void a_server_that_asks_for_patience_gets_the_letter_later_while_others_go() throws IOException {
        try (var gruff = new GruffServer().says("RCPT TO:<otto@", "451 4.7.1 greylisted")) {
            mailing.switchedOn(gruff.port(), MONDAY.minus(1, HOURS));
            mailing.told(otto, obstacle, ASKED, MONDAY);
            mailing.told(rosa, obstacle, ASKED, MONDAY);
            mailing.sends(MONDAY);
            assertThat(mailing.states()).containsExactlyInAnyOrder("WAITING", "SENT");
            mailing.sends(MONDAY.plus(4, MINUTES));
            assertThat(gruff.heard("RCPT TO:<otto@")).isEqualTo(1);
            gruff.says("RCPT TO:<otto@", "250 now");

            mailing.sends(MONDAY.plus(5, MINUTES));

            assertThat(mailing.states()).containsOnly("SENT");
        }
    }

    @Test
    void after_five_days_of_patience_it_is_given_up_and_told() throws IOException {
        try (var gruff = new GruffServer().says("RCPT TO", "451 later")) {
            PersonId bea = mailing.switchedOn(gruff.port(), MONDAY.minus(1, HOURS));
            mailing.told(otto, obstacle, ASKED, MONDAY);
            mailing.sends(MONDAY);

            mailing.sends(MONDAY.plus(5, DAYS).plus(1, MINUTES));

            assertThat(state(bea).undelivered())
                    .extracting(MailState.Undelivered::how)
                    .containsExactly("GIVEN_UP");
        }
    }

    private MailState state(PersonId bea) {
        return company.as(bea, settings::state);
    }

    private List<String> told(PersonId bea) {
        return company.at(bea, Instant.now().plus(1, DAYS), () -> notifications.newest()).items().stream()
                .map(Notification::happening)
                .toList();
    }

    private static int aFreePort() {
        try (var box = new PostBox()) {
            return box.port();
        }
    }
}
