package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class StillnessSettingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired
    StillnessSettings settings;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bea;
    PersonId ben;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        ben = company.hire("Ben", Role.ADMINISTRATOR);
    }

    @Test
    void until_somebody_chooses_the_reporter_has_seven_days_and_the_owner_fourteen() {
        assertThat(company.as(anna, settings::reminders))
                .isEqualTo(new ReminderSettings(new ReminderDays(7, 14), null, null));
    }

    @Test
    void an_administrator_chooses_and_everyone_may_know_who_and_when() {
        company.at(bea, NOW, () -> settings.change(new ReminderDraft(5, 21)));

        assertThat(company.as(anna, settings::reminders))
                .isEqualTo(new ReminderSettings(new ReminderDays(5, 21), "Bea", NOW));
        assertThat(company.as(anna, () -> StatementCount.of(settings::reminders)))
                .isEqualTo(1);
    }

    @Test
    void of_two_the_last_one_is_right_and_reads_what_was_there() {
        company.at(bea, NOW, () -> settings.change(new ReminderDraft(5, 21)));

        assertThat(company.as(ben, () -> settings.change(new ReminderDraft(10, 30))))
                .isEqualTo(new SettingsResult.Changed(new ReminderSettings(new ReminderDays(5, 21), "Bea", NOW)));
        assertThat(company.as(anna, settings::reminders).days()).isEqualTo(new ReminderDays(10, 30));
    }

    @Test
    void out_of_reach_changes_nothing_and_says_the_limits() {
        assertThat(company.as(bea, () -> settings.change(new ReminderDraft(91, 14))))
                .isInstanceOfSatisfying(
                        SettingsResult.Refused.class,
                        it -> assertThat(it.refusals())
                                .containsExactly(Refusal.of("silent", "obstacle.settings.refused.days", 1, 90)));
        assertThat(company.as(anna, settings::reminders).days()).isEqualTo(ReminderDays.DEFAULT);
    }

    @Test
    void nobody_else_chooses() {
        assertThatThrownBy(() -> company.as(anna, () -> settings.change(new ReminderDraft(5, 21))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
