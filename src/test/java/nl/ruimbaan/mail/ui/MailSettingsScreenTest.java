package nl.ruimbaan.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.mail.MailSettings;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bea fills in the mail server. */
@ScreenTest
class MailSettingsScreenTest {

    @Autowired
    MailSettings settings;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId bea;
    Colleague beaHere;

    @BeforeEach
    void sit() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        beaHere = portal.sits(bea).goesTo("settings/mail");
    }

    @Test
    void unset_is_off_and_said_so() {
        assertThat(beaHere.text("mail-state")).startsWith("Er wordt geen mail verstuurd");
        assertThat(beaHere.text("mail-password")).contains("RUIMBAAN_MAIL_PASSWORD");

        beaHere.fills("test", "bea@example.org").clicks("send-test").sees("Sla eerst een server op.");
    }

    @Test
    void what_bea_saves_is_kept_and_without_an_address_of_the_portal_mail_stays_off() {
        beaHere.fills("host", "smtp.example.org")
                .fills("sender", "ruimbaan@example.org")
                .clicks("save")
                .isTold("Opgeslagen.");

        assertThat(company.as(bea, settings::state).server()).isNotNull();
        assertThat(beaHere.text("mail-state")).contains("RUIMBAAN_ADDRESS");
        beaHere.clicks("mail-off").isTold("Er wordt geen mail meer verstuurd.");
        assertThat(company.as(bea, settings::state).server()).isNull();
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_stays_as_typed() {
        beaHere.fills("host", "http://smtp").fills("sender", "iemand").clicks("save");

        assertThat(beaHere.askedFor("host")).contains("zonder http");
        assertThat(beaHere.askedFor("sender")).contains("naam@voorbeeld.nl");
        assertThat((String) beaHere.holds("host")).isEqualTo("http://smtp");
        assertThat(company.as(bea, settings::state).server()).isNull();
    }

    @Test
    void a_test_to_no_address_is_refused_at_its_field() {
        beaHere.fills("test", "bea").clicks("send-test");

        assertThat(beaHere.askedFor("test")).contains("naam@voorbeeld.nl");
    }
}
