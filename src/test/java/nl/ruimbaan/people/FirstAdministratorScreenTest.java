package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bea is the first one here: with the code from the log she makes the portal hers. */
@ScreenTest
class FirstAdministratorScreenTest {

    @Autowired
    SetupCode code;

    @Autowired
    Accounts accounts;

    @Autowired
    OrganisationName organisation;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    @BeforeEach
    void nobody_is_there() {
        company.goHome();
    }

    @Test
    void bea_fills_in_the_code_and_becomes_the_first_administrator() {
        Colleague beaHere = filledIn(code.current().toLowerCase(Locale.ROOT));

        beaHere.clicks("set-up");

        assertThat(beaHere.window().getExternalNavigationURL()).isEqualTo("login");
        assertThat(organisation.organisationName()).isEqualTo("De Brug");
        assertThat(accounts.account("bea").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void another_code_is_refused_beside_its_field_and_what_was_typed_stays() {
        Colleague beaHere = filledIn("ABCDEFGHIJ").clicks("set-up");

        assertThat(beaHere.askedFor("code"))
                .isEqualTo("Dit is niet de code uit het logboek. Na tien keer komt er een nieuwe.");
        assertThat(beaHere.<String>holds("organisation")).isEqualTo("De Brug");
        assertThat(accounts.anyone()).isFalse();
    }

    @Test
    void each_question_that_has_no_answer_says_so_at_once() {
        Colleague beaHere = portal.stranger().goesTo("setup").clicks("set-up");

        assertThat(beaHere.askedFor("organisation")).isEqualTo("Vul de naam van de organisatie in.");
        assertThat(beaHere.askedFor("name")).isEqualTo("Vul een naam in.");
        assertThat(beaHere.askedFor("username"))
                .isEqualTo("Gebruik letters, cijfers, punt, streepje of @, zonder spaties.");
        assertThat(beaHere.askedFor("password"))
                .isEqualTo("Kies een wachtwoord van minstens 12 tekens. Een zin van een paar woorden is goed.");
        assertThat(beaHere.isAskedAgain("code")).isFalse();
    }

    @Test
    void who_comes_second_finds_a_portal_that_is_in_use() {
        Colleague second = filledIn(code.current());
        company.hire("Bea", Role.ADMINISTRATOR);

        second.clicks("set-up").isTold("Dit portaal is al in gebruik. Meld je aan.");

        assertThat(accounts.account("bea")).isEmpty();
    }

    @Test
    void a_portal_that_has_people_sends_one_to_sign_in() {
        company.hire("Anna");

        assertThat(portal.stranger().goesTo("setup").address()).isEqualTo("login");
    }

    private Colleague filledIn(String written) {
        return portal.stranger()
                .goesTo("setup")
                .sees("Dit portaal is nog leeg.")
                .fills("code", written)
                .fills("organisation", "De Brug")
                .fills("name", "Bea")
                .fills("username", "Bea")
                .fills("password", "een zin van vijf woorden");
    }
}
