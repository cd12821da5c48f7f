package nl.ruimbaan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Carla was invited, and chooses her password. */
@ScreenTest
class InvitationScreenTest {

    private static final String OVER = "Deze uitnodiging geldt niet meer. Vraag de beheerder om een nieuwe.";

    @Autowired
    AccountService service;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId bea;

    @BeforeEach
    void hire() {
        bea = company.hire("Bea", Role.ADMINISTRATOR);
    }

    @Test
    void carla_chooses_a_password_and_goes_to_sign_in() {
        Colleague carlaHere = portal.stranger()
                .goesTo(invited(0))
                .sees("Kies een wachtwoord. Je gebruikersnaam is carla.smit.de.vries.");
        assertThat(carlaHere.title()).isEqualTo("Welkom bij Ruimbaan · Ruimbaan");

        carlaHere.fills("password", "een zin van vijf woorden").clicks("accept");

        assertThat(carlaHere.window().getExternalNavigationURL()).isEqualTo("login");
        assertThat(accounts.account("carla.smit.de.vries").orElseThrow().passwordHash())
                .startsWith("{bcrypt}");
    }

    @ParameterizedTest
    @CsvSource({
        "kort, Kies een wachtwoord van minstens 12 tekens. Een zin van een paar woorden is goed.",
        "Carla.Smit.de.Vries, Het wachtwoord mag niet je gebruikersnaam zijn.",
        "éééééééééééééééééééééééééééééééééééée, Dit wachtwoord is te lang: hoogstens 72 bytes."
    })
    void a_password_that_will_not_do_is_refused_beside_its_field(String password, String why) {
        Colleague carlaHere = portal.stranger().goesTo(invited(0));

        carlaHere.fills("password", password).clicks("accept");

        assertThat(carlaHere.isAskedAgain("password")).isTrue();
        assertThat(carlaHere.askedFor("password")).isEqualTo(why);
        assertThat(accounts.account("carla.smit.de.vries").orElseThrow().passwordHash())
                .isNull();
    }

    @Test
    void the_link_works_once() {
        String link = invited(0);
        portal.stranger()
                .goesTo(link)
                .fills("password", "een zin van vijf woorden")
                .clicks("accept");

        Colleague somebody = portal.stranger().goesTo(link).sees(OVER);

        assertThat(somebody.canClick("accept")).isFalse();
    }

    @Test
    void two_who_have_the_link_open_do_not_both_choose() {
        String link = invited(0);
        Colleague somebody = portal.stranger().goesTo(link).fills("password", "een ander wachtwoord");
        portal.stranger()
                .goesTo(link)
                .fills("password", "een zin van vijf woorden")
                .clicks("accept");

        somebody.clicks("accept").isTold(OVER);
    }

    @Test
    void after_seven_days_the_link_is_over() {
        portal.stranger().goesTo(invited(6)).sees("Kies een wachtwoord.");
        assertThat(portal.stranger().goesTo(invitedAgain(7)).sees(OVER).canClick("accept"))
                .isFalse();
    }

    @Test
    void a_link_that_was_never_given_out_says_the_same() {
        assertThat(portal.stranger().goesTo("invitation/geraden").sees(OVER).canClick("accept"))
                .isFalse();
    }

    private String invited(int daysAgo) {
        return path(daysAgo, () -> service.invite(new AccountDraft("carla.smit.de.vries", "Carla", null, Set.of())));
    }

    private String invitedAgain(int daysAgo) {
        PersonId carla = accounts.account("carla.smit.de.vries").orElseThrow().person();
        return path(daysAgo, () -> service.inviteAgain(carla));
    }

    private String path(int daysAgo, java.util.function.Supplier<AccountResult> invite) {
        var then = clock.now().minus(Duration.ofDays(daysAgo));
        return ((AccountResult.Invited) company.at(bea, then, invite))
                .invitation()
                .path();
    }
}
