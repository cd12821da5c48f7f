package nl.ruimbaan.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static nl.ruimbaan.mail.Mailing.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.mail.report.Reports;
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

/** A letter that a server took and did not get to its reader: the report comes in the sender's mailbox. */
@CommittedServiceTest
@Import(Mailing.class)
@TestPropertySource(
        properties = {
            Mailing.ADDRESS,
            Mailing.BY_HAND,
            "ruimbaan.mailbox.every=1d",
            "ruimbaan.mailbox.password=" + ReportBox.PASSWORD
        })
class ReadReportsTest {

    private static final byte[] OTHER = "Subject: Vraag\r\nContent-Type: text/plain\r\n\r\nHoi".getBytes(US_ASCII);
    private static final String ASKED = "HAND_OVER.ASKED";

    @Autowired
    Mailing mailing;

    @Autowired
    MailSettings settings;

    @Autowired
    MailboxSettings mailbox;

    @Autowired
    ReadReports job;

    @Autowired
    OwnMail own;

    @Autowired
    Company company;

    PostBox box;
    ReportBox reports;
    PersonId bea;
    PersonId otto;
    ObstacleId obstacle;

    @BeforeEach
    void open() {
        box = new PostBox();
        reports = new ReportBox();
        bea = mailing.switchedOn(box.port(), MONDAY.minus(1, HOURS));
        company.does(bea, () -> mailbox.choose(reports.draft()));
        otto = mailing.hire("Otto");
        obstacle = mailing.reports(company.hire("Anna"), "Geen tweede adres");
        mailing.told(otto, obstacle, ASKED, MONDAY);
        mailing.sends(MONDAY);
    }

    @AfterEach
    void close() {
        box.close();
        reports.close();
        company.goHome();
    }

    @Test
    void the_administrator_sees_it_and_nothing_more_goes_to_an_address_that_is_none() {
        reports.gets(OTHER)
                .gets(failed("5.1.1", "smtp; 550 5.1.1 no such user"))
                .gets(OTHER);

        reads(MONDAY.plus(5, MINUTES));

        assertThat(mailing.states()).containsExactly("REPORTED");
        MailState.Undelivered letter = undelivered().getFirst();
        assertThat(letter.name()).isEqualTo("Otto");
        assertThat(letter.address()).isEqualTo("otto@example.org");
        assertThat(letter.how()).isEqualTo("REPORTED");
        assertThat(letter.reply()).isEqualTo("550 5.1.1 no such user");
        assertThat(letter.at()).isEqualTo(MONDAY.plus(5, MINUTES));
        assertThat(company.as(otto, own::page).refused()).isEqualTo("otto@example.org");
        mailing.told(otto, obstacle, "REMINDER.STILL", MONDAY.plus(1, HOURS));
        mailing.sends(MONDAY.plus(1, HOURS));
        assertThat(box.all()).hasSize(1);
    }

    @Test
    void what_was_handled_is_marked_as_read_and_all_else_stays_as_it_was() {
        reports.gets(OTHER)
                .gets(failed("5.1.1", "smtp; 550 no"))
                .gets(report("ruimbaan-1-2@example.org", "otto@example.org", "failed", "5.1.1"))
                .gets(report(id(), "otto@example.org", "delayed", "4.4.1"));
        reports.all().getFirst().setFlag(Flags.Flag.DELETED, true);

        reads(MONDAY.plus(5, MINUTES));

        assertThat(reports.seen()).containsExactly(false, true, false, false);
        assertThat(reports.all().getFirst().isSet(Flags.Flag.DELETED)).isTrue();
    }

    @Test
    void a_full_mailbox_is_shown_and_stops_nothing() {
        reports.gets(failed("5.2.2", "smtp; 552 5.2.2 mailbox full"));

        reads(MONDAY.plus(5, MINUTES));

        assertThat(undelivered()).extracting(MailState.Undelivered::reply).containsExactly("552 5.2.2 mailbox full");
        assertThat(company.as(otto, own::page).refused()).isNull();
    }

    @Test
    void a_mailbox_that_forwards_to_an_address_that_is_none_is_shown_and_exists_itself() {
        reports.gets(report(id(), "otto.oud@example.net", "failed", "5.1.1"));

        reads(MONDAY.plus(5, MINUTES));

        assertThat(mailing.states()).containsExactly("REPORTED");
        assertThat(company.as(otto, own::page).refused()).isNull();
    }

    @Test
    void who_gave_another_address_meanwhile_gets_mail_there() {
        mailing.change("update person set username = 'otto2@example.org' where id = ?", otto.value());
        reports.gets(failed("5.1.1", "smtp; 550 no"));

        reads(MONDAY.plus(5, MINUTES));

        assertThat(mailing.states()).containsExactly("REPORTED");
        assertThat(company.as(otto, own::page).refused()).isNull();
        assertThat(company.as(otto, own::page).address()).isEqualTo("otto2@example.org");
    }

    @Test
    void a_report_is_handled_once_also_when_it_comes_twice_or_somebody_marks_it_as_unread() {
        byte[] report = failed("5.1.1", "smtp; 550 no");
        reports.gets(report).gets(report);
        reads(MONDAY.plus(5, MINUTES));
        company.does(otto, () -> own.useAddress("otto@example.org"));
        reports.all().getFirst().setFlag(Flags.Flag.SEEN, false);

        reads(MONDAY.plus(10, MINUTES));
        company.does(bea, () -> mailbox.choose(reports.draft()));
        reads(MONDAY.plus(15, MINUTES));

        assertThat(company.as(otto, own::page).refused()).isNull();
        assertThat(reports.seen()).containsExactly(false, false);
        assertThat(undelivered()).hasSize(1);
    }

    @Test
    void one_that_cannot_be_read_keeps_no_other() {
        reports.gets(Reports.unreadable()).gets(failed("5.1.1", "smtp; 550 no"));

        reads(MONDAY.plus(5, MINUTES));

        assertThat(mailing.states()).containsExactly("REPORTED");
        assertThat(reports.seen()).containsExactly(false, true);
        assertThat(company.as(bea, mailbox::state).key()).isEqualTo("mailbox.state.on");
    }

    @Test
    void who_knows_the_number_of_a_letter_and_not_when_it_was_made_forges_nothing() {
        long number = LetterMark.in("<" + id() + ">").orElseThrow().letter();
        reports.gets(report("ruimbaan-" + number + "-1@example.org", "otto@example.org", "failed", "5.1.1"));

        reads(MONDAY.plus(5, MINUTES));

        assertThat(mailing.states()).containsExactly("SENT");
    }

    private void reads(Instant then) {
        Clock.at(then, () -> {
            job.run();
            return true;
        });
    }

    private String id() {
        return PostBox.header(box.only(), "Message-ID").replaceAll("[<>]", "");
    }

    private byte[] failed(String status, String said) {
        return Reports.postfix(id(), "otto@example.org", "failed", status, said);
    }

    private static byte[] report(String id, String to, String action, String status) {
        return Reports.postfix(id, to, action, status, "smtp; 550 no");
    }

    private List<MailState.Undelivered> undelivered() {
        return company.as(bea, settings::state).undelivered();
    }
}
