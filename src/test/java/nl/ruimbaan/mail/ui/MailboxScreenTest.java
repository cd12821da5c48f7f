package nl.ruimbaan.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import nl.ruimbaan.mail.Encryption;
import nl.ruimbaan.mail.MailboxDraft;
import nl.ruimbaan.mail.MailboxSettings;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bea fills in the mailbox for reports that mail did not arrive. */
@ScreenTest
class MailboxScreenTest {

    @Autowired
    MailboxSettings settings;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @Autowired
    JdbcClient jdbc;

    PersonId bea;
    Colleague beaHere;

    @BeforeEach
    void sit() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        beaHere = portal.sits(bea).goesTo("settings/mail");
    }

    @Test
    void none_is_read_until_bea_fills_one_in() {
        assertThat(beaHere.text("mailbox-state")).startsWith("Er wordt geen postvak gelezen");
        assertThat(beaHere.text("mailbox-password")).contains("RUIMBAAN_MAILBOX_PASSWORD");
        beaHere.clicks("try-mailbox").sees("Sla eerst een postvak op.");
    }

    @Test
    void what_bea_saves_is_kept_and_what_goes_wrong_is_said_in_words() {
        beaHere.fills("mailboxHost", "127.0.0.1")
                .fills("mailboxUsername", "ruimbaan")
                .fills("mailboxPort", "1")
                .clicks("save-mailbox")
                .isTold("Opgeslagen.");

        assertThat(company.as(bea, settings::state).mailbox())
                .satisfies(it -> assertThat(it.toDraft())
                        .isEqualTo(new MailboxDraft("127.0.0.1", 1, Encryption.TLS, "ruimbaan", "INBOX")));
        assertThat(beaHere.text("mailbox-state")).contains("binnen vijf minuten");
        beaHere.clicks("try-mailbox").sees("Er neemt niemand op").sees("De server zei:");

        beaHere.clicks("mailbox-off").isTold("Er wordt geen postvak meer gelezen.");
        assertThat(company.as(bea, settings::state).mailbox()).isNull();
    }

    @Test
    void while_it_cannot_be_read_the_screen_says_since_when_and_why() {
        company.does(bea, () -> settings.choose(new MailboxDraft("127.0.0.1", 1, Encryption.TLS, "ruimbaan", "INBOX")));
        jdbc.sql("update mail_mailbox set away_since = ?, away_problem = 'FOLDER', away_reply = 'Weg not found'")
                .param(OffsetDateTime.parse("2026-06-01T11:05:00Z"))
                .update();

        beaHere.goesTo("").goesTo("settings/mail").sees("Deze map is er niet").sees("De server zei: Weg not found");
        assertThat(beaHere.text("mailbox-state")).startsWith("Het postvak is niet te lezen sinds 1 juni 2026, 13:05.");
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_stays_as_typed() {
        beaHere.fills("mailboxHost", "imap://post").fills("mailboxFolder", " ").clicks("save-mailbox");

        assertThat(beaHere.askedFor("mailboxHost")).contains("zonder http");
        assertThat(beaHere.askedFor("mailboxUsername")).isNotEmpty();
        assertThat(beaHere.askedFor("mailboxFolder")).isNotEmpty();
        assertThat((String) beaHere.holds("mailboxHost")).isEqualTo("imap://post");
        assertThat(company.as(bea, settings::state).mailbox()).isNull();
    }
}
