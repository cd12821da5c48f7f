package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spc.SignalRules;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class SignalSettingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired
    SignalSettings settings;

    @Autowired
    RulesInForce inForce;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bea;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @Test
    void until_somebody_chooses_the_default_rules_hold() {
        assertThat(company.as(anna, settings::signals)).isEqualTo(new SignalSetting(SignalRules.DEFAULT, null, null));
    }

    @Test
    void an_administrator_chooses_and_everyone_may_know_who_and_when() {
        SignalSetting before = company.at(bea, NOW, () -> settings.choose(SignalRules.NHS_FOUR));

        assertThat(before).isEqualTo(new SignalSetting(SignalRules.DEFAULT, null, null));
        assertThat(company.as(anna, settings::signals)).isEqualTo(new SignalSetting(SignalRules.NHS_FOUR, "Bea", NOW));
        assertThat(inForce.rules()).isEqualTo(SignalRules.NHS_FOUR);
    }

    @Test
    void who_chooses_what_holds_already_changes_nothing_and_leaves_no_trace() {
        company.at(bea, NOW, () -> settings.choose(SignalRules.NHS_FOUR));
        PersonId ben = company.hire("Ben", Role.ADMINISTRATOR);

        company.at(ben, NOW.plusSeconds(60), () -> settings.choose(SignalRules.NHS_FOUR));

        assertThat(company.as(anna, settings::signals).by()).isEqualTo("Bea");
    }

    @Test
    void nobody_else_chooses() {
        assertThatThrownBy(() -> company.as(anna, () -> settings.choose(SignalRules.NHS_FOUR)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
