package nl.ruimbaan.stillness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.stillness.ReminderDays;
import nl.ruimbaan.stillness.StillnessSettings;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StillnessSettingsScreenTest {

    private static final String SETTINGS = "settings/obstacles";

    @Autowired
    StillnessSettings settings;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId bea;
    PersonId ben;

    @BeforeEach
    void open() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        ben = company.hire("Ben", Role.ADMINISTRATOR);
    }

    @Test
    void bea_chooses_the_days_and_reads_what_was_there() {
        Colleague beaHere = portal.sits(bea).goesTo(SETTINGS).sees("Nog niemand heeft dit gewijzigd.");

        beaHere.fills("silent", 5).fills("still", 21).clicks("save");

        beaHere.isTold("Opgeslagen. Hiervoor stond het op 7 en 14 dagen.").sees("Laatst gewijzigd door Bea,");
        assertThat(company.as(ben, settings::reminders).days()).isEqualTo(new ReminderDays(5, 21));
    }

    @Test
    void too_many_days_are_refused_at_the_field_and_stay_in_it() {
        Colleague beaHere = portal.sits(bea)
                .goesTo(SETTINGS)
                .fills("silent", 400)
                .fills("still", 21)
                .clicks("save");

        assertThat(beaHere.isAskedAgain("silent")).isTrue();
        assertThat(beaHere.isAskedAgain("still")).isFalse();
        assertThat(field(beaHere, "silent").getErrorMessage())
                .isEqualTo("Vul een heel aantal dagen in van 1 tot en met 90.");
        assertThat(field(beaHere, "silent").getValue()).isEqualTo("400");
        assertThat(company.as(ben, settings::reminders).days()).isEqualTo(ReminderDays.DEFAULT);
    }

    @Test
    void who_writes_last_reads_what_a_colleague_had_made_of_it() {
        Colleague beaHere = portal.sits(bea).goesTo(SETTINGS);
        portal.sits(ben).goesTo(SETTINGS).fills("silent", 10).clicks("save");

        beaHere.fills("still", 30).clicks("save");

        beaHere.isTold("Opgeslagen. Ben had er intussen 10 en 14 dagen van gemaakt.");
        assertThat(company.as(ben, settings::reminders).days()).isEqualTo(new ReminderDays(7, 30));
    }

    private static WholeNumberField field(Colleague colleague, String name) {
        return colleague
                .window()
                .find(WholeNumberField.class)
                .withId("field-" + name)
                .single();
    }
}
