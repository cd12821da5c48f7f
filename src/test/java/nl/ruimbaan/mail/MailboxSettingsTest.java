package nl.ruimbaan.mail;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
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

/** An administrator chooses the mailbox for reports, sees whether it works, and reads since when it does not. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(
        properties = {
            Mailing.ADDRESS,
            Mailing.BY_HAND,
            "ruimbaan.mailbox.every=1d",
            "ruimbaan.mailbox.password=" + ReportBox.PASSWORD
        })
class MailboxSettingsTest {

    @Autowired
    Mailing mailing;

    @Autowired
    MailboxSettings settings;

    @Autowired
    ReadReports job;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    PersonId bea;

    @BeforeEach
    void hire() {
        bea = mailing.administrator();
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void until_somebody_chooses_a_mailbox_none_is_read() {
        reads(MONDAY);

        assertThat(state().key()).isEqualTo("mailbox.state.unset");
        assertThat(company.as(bea, settings::tryIt)).isEqualTo(new TestResult.Off());
    }

    @Test
    void what_is_chosen_holds_and_says_who_chose_it_and_when_it_was_read() {
        try (var box = new ReportBox()) {
            company.does(bea, () -> settings.choose(box.draft()));
            assertThat(state().key()).isEqualTo("mailbox.state.new");
            assertThat(state().hasPassword()).isTrue();
            assertThat(state().mailbox()).satisfies(it -> {
                assertThat(it.by()).isEqualTo("Bea");
                assertThat(it.toDraft()).isEqualTo(box.draft());
            });

            reads(MONDAY);

            assertThat(state().key()).isEqualTo("mailbox.state.on");
            assertThat(state().course().readAt()).isEqualTo(MONDAY);
        }
        company.does(bea, settings::switchOff);
        assertThat(state().mailbox()).isNull();
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        var wrong = new MailboxDraft("imap://x", 0, Encryption.TLS, " ", "x".repeat(255));

        assertThat(company.as(bea, () -> settings.choose(wrong)).refusals())
                .extracting(Refusal::field)
                .containsExactly("mailboxHost", "mailboxPort", "mailboxUsername", "mailboxFolder");
        assertThat(new MailboxDraft("x", 993, Encryption.TLS, "a\r\nb", "INBOX").refusals())
                .extracting(Refusal::field)
                .containsExactly("mailboxUsername");
        assertThat(state().mailbox()).isNull();
    }

    @Test
    void what_goes_wrong_is_told_in_words() throws IOException {
        int port;
        try (var box = new ReportBox()) {
            port = box.port();
            assertThat(tried(box.draft())).isEqualTo(new TestResult.Taken());
            assertThat(problem(with(port, Encryption.STARTTLS, "ruimbaan", "INBOX")))
                    .isEqualTo(Problem.SECRECY);
            assertThat(problem(with(port, Encryption.TLS, "ruimbaan", "INBOX"))).isEqualTo(Problem.SECRECY);
            assertThat(problem(with(port, Encryption.NONE, "anders", "INBOX"))).isEqualTo(Problem.MAILBOX_LOGIN);
            assertThat(problem(with(port, Encryption.NONE, "ruimbaan", "Weg"))).isEqualTo(Problem.FOLDER);
        }
        assertThat(problem(with(port, Encryption.NONE, "ruimbaan", "INBOX"))).isEqualTo(Problem.PORT);
        assertThat(problem(new MailboxDraft("nowhere.invalid", 993, Encryption.TLS, "ruimbaan", "INBOX")))
                .isEqualTo(Problem.HOST);
        // Of its own making, which nobody else vouches for.
        try (var box = new ReportBox(ServerSetup.PROTOCOL_IMAPS, 0)) {
            assertThat(problem(with(box.port(), Encryption.TLS, "ruimbaan", "INBOX")))
                    .isEqualTo(Problem.SECRECY);
        }
    }

    @Test
    void a_mailbox_that_is_away_is_said_with_since_when_and_why_and_tried_ever_less_often() {
        int port;
        try (var box = new ReportBox()) {
            port = box.port();
            company.does(bea, () -> settings.choose(box.draft()));
            reads(MONDAY);
        }
        reads(MONDAY.plus(5, MINUTES));
        reads(MONDAY.plus(10, MINUTES));

        assertThat(state().key()).isEqualTo("mailbox.state.away");
        assertThat(state().course().awaySince()).isEqualTo(MONDAY.plus(5, MINUTES));
        assertThat(state().course().problem()).isEqualTo(Problem.PORT);
        assertThat(state().course().reply()).isNotEmpty();
        assertThat(state().course().readAt()).isEqualTo(MONDAY);

        try (var box = new ReportBox(ServerSetup.PROTOCOL_IMAP, port)) {
            reads(MONDAY.plus(15, MINUTES));
            assertThat(state().key()).isEqualTo("mailbox.state.away");
            reads(MONDAY.plus(20, MINUTES));
            assertThat(state().key()).isEqualTo("mailbox.state.on");
            assertThat(box.all()).isEmpty();
        }
    }

    @Test
    void administrators_hear_of_one_that_stays_away_and_of_its_coming_back_once() {
        int port;
        try (var box = new ReportBox()) {
            port = box.port();
            company.does(bea, () -> settings.choose(box.draft()));
        }
        reads(MONDAY);
        reads(MONDAY.plus(5, MINUTES));
        reads(MONDAY.plus(15, MINUTES));
        assertThat(told()).as("not of one that is started anew").isEmpty();
        reads(MONDAY.plus(35, MINUTES));
        reads(MONDAY.plus(75, MINUTES));
        assertThat(told()).containsExactly("MAIL.BOX_AWAY");

        try (var box = new ReportBox(ServerSetup.PROTOCOL_IMAP, port)) {
            reads(MONDAY.plus(3, HOURS));
            reads(MONDAY.plus(4, HOURS));
            assertThat(box.all()).isEmpty();
        }
        assertThat(told()).containsExactly("MAIL.BOX_BACK", "MAIL.BOX_AWAY");
    }

    @Test
    void while_it_is_away_mail_is_sent_all_the_same() {
        try (var post = new PostBox()) {
            mailing.switchedOn(post.port(), MONDAY.minus(1, HOURS));
            company.does(bea, () -> settings.choose(with(1, Encryption.NONE, "ruimbaan", "INBOX")));
            PersonId otto = mailing.hire("Otto");
            ObstacleId obstacle = mailing.reports(company.hire("Anna"), "Geen tweede adres");
            mailing.told(otto, obstacle, "HAND_OVER.ASKED", MONDAY);

            reads(MONDAY);
            mailing.sends(MONDAY);

            assertThat(state().key()).isEqualTo("mailbox.state.away");
            assertThat(mailing.states()).containsExactly("SENT");
        }
    }

    private List<String> told() {
        return company.at(bea, Instant.now().plus(1, DAYS), () -> notifications.newest()).items().stream()
                .map(Notification::happening)
                .toList();
    }

    private static MailboxDraft with(int port, Encryption encryption, String username, String folder) {
        return new MailboxDraft("127.0.0.1", port, encryption, username, folder);
    }

    private Problem problem(MailboxDraft draft) {
        return ((TestResult.Failed) tried(draft)).problem();
    }

    private TestResult tried(MailboxDraft draft) {
        company.does(bea, () -> settings.choose(draft));
        return company.as(bea, settings::tryIt);
    }

    private MailboxState state() {
        return company.as(bea, settings::state);
    }

    private void reads(Instant then) {
        Clock.at(then, () -> {
            job.run();
            return true;
        });
    }
}
