package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.SetupService.Setup;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommittedServiceTest
class SetupServiceTest {

    private static final String PASSWORD = "een zin van vijf woorden";

    @Autowired
    SetupService setup;

    @Autowired
    SetupCode code;

    @Autowired
    Accounts accounts;

    @Autowired
    OrganisationName organisation;

    @Autowired
    Company company;

    @BeforeEach
    @AfterEach
    void empty() {
        company.goHome();
    }

    @Test
    void the_code_from_the_log_makes_the_organisation_and_the_first_administrator() {
        assertThat(setup.setUp(new Setup(
                                code.current().toLowerCase(Locale.ROOT), "De Brug", "Baas", "B. Aas", PASSWORD))
                        .refusals())
                .isEmpty();

        assertThat(organisation.organisationName()).isEqualTo("De Brug");
        assertThat(accounts.account("baas").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(setup.isNeeded()).isFalse();
    }

    @Test
    void another_code_is_refused_and_after_ten_there_is_a_new_one() {
        String first = code.current();

        for (int i = 0; i < SetupCode.TRIES; i++) {
            assertThat(setup.setUp(new Setup("nee", "De Brug", "baas", "B. Aas", PASSWORD))
                            .refusals())
                    .containsExactly(Refusal.of("code", "setup.wrongCode"));
        }

        assertThat(code.current()).isNotEqualTo(first);
        assertThat(accounts.anyone()).isFalse();
    }
}
