package nl.ruimbaan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bea keeps the accounts and the teams. */
@ScreenTest
class AccountsScreenTest {

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId letting;
    PersonId anna;
    PersonId bea;
    AtTheAccounts beaHere;

    @BeforeEach
    void bea_opens_the_accounts() {
        letting = company.team("Verhuur");
        anna = company.hire("Anna", letting, Role.MANAGER, Role.COACH);
        bea = company.hire("Bea", Role.ADMINISTRATOR);
        beaHere = portal.sits(bea, AtTheAccounts::new).goesTo("accounts");
    }

    @Test
    void bea_reads_who_is_there_in_which_team_and_with_which_roles() {
        beaHere.sees("2 accounts");
        assertThat(beaHere.title()).isEqualTo("Accounts · Ruimbaan");
        assertThat(beaHere.names()).containsExactly("Anna", "Bea");
        assertThat(beaHere.row("Anna"))
                .containsExactly("anna" + anna.value(), "Verhuur " + letting.value(), "manager, coach", "actief");
        assertThat(beaHere.row("Bea")).containsExactly("bea" + bea.value(), "", "beheerder", "actief");
    }

    @Test
    void bea_invites_carla_and_hands_over_a_link_that_is_shown_once() {
        beaHere.clicks("invite")
                .fills("name", "Carla")
                .fills("username", " Carla.Smit ")
                .fills("roles", Set.of(Role.COACH))
                .clicks("save-account")
                .sees("Geef deze link aan Carla. Hij werkt één keer, zeven dagen lang, en is hierna niet meer te zien.")
                .sees("3 accounts");

        assertThat(beaHere.row("Carla")).containsExactly("carla.smit", "", "coach", "uitgenodigd");
    }

    @ParameterizedTest
    @CsvSource({
        "'', sanne, name, Vul een naam in.",
        "Sanne, sanne smit, username, 'Gebruik letters, cijfers, punt, streepje of @, zonder spaties.'",
        "Sanne, '', username, 'Gebruik letters, cijfers, punt, streepje of @, zonder spaties.'"
    })
    void what_is_missing_is_said_beside_its_field_and_nobody_is_invited(
            String name, String username, String field, String why) {
        beaHere.clicks("invite").fills("name", name).fills("username", username).clicks("save-account");

        assertThat(beaHere.isAskedAgain(field)).isTrue();
        assertThat(beaHere.askedFor(field)).isEqualTo(why);
        assertThat(beaHere.names()).containsExactly("Anna", "Bea");
    }

    @Test
    void a_username_that_a_colleague_has_is_refused_whatever_its_capitals() {
        beaHere.clicks("invite")
                .fills("name", "Nog een Anna")
                .fills("username", "ANNA" + anna.value())
                .clicks("save-account");

        assertThat(beaHere.askedFor("username")).isEqualTo("Deze gebruikersnaam is al in gebruik. Kies een andere.");
        assertThat(beaHere.names()).containsExactly("Anna", "Bea");
    }

    @Test
    void bea_gives_anna_another_name_role_and_team_and_not_another_username() {
        TeamId counter = company.team("Balie");
        beaHere.edits("Anna");
        assertThat(beaHere.<String>holds("username")).isEqualTo("anna" + anna.value());
        assertThat(((HasValue<?, ?>) beaHere.component("field-username")).isReadOnly())
                .isTrue();

        beaHere.fills("name", "Anna Bos").fills("roles", Set.of()).fills("team", team(counter));
        beaHere.clicks("save-account").isTold("Bewaard.");

        assertThat(beaHere.row("Anna Bos"))
                .containsExactly("anna" + anna.value(), "Balie " + counter.value(), "", "actief");
        assertThat(beaHere.window().find(Dialog.class).exists()).isFalse();
    }

    @Test
    void where_one_stands_in_the_help_chain_is_asked_of_managers_alone() {
        beaHere.clicks("invite");
        assertThat(beaHere.isAskedForLevel()).isFalse();

        beaHere.fills("roles", Set.of(Role.MANAGER));

        assertThat(beaHere.isAskedForLevel()).isTrue();
        assertThat(beaHere.<HelpLevel>holds("level")).isEqualTo(HelpLevel.TEAM);
        beaHere.fills("roles", Set.of(Role.COACH));
        assertThat(beaHere.isAskedForLevel()).isFalse();
    }

    @Test
    void bea_says_where_anna_stands_in_the_help_chain_and_reads_it_in_the_list() {
        beaHere.edits("Anna").fills("level", HelpLevel.DEPARTMENT).clicks("save-account");
        assertThat(beaHere.row("Anna").get(2)).isEqualTo("manager van de afdeling, coach");

        beaHere.edits("Anna");

        assertThat(beaHere.<HelpLevel>holds("level")).isEqualTo(HelpLevel.DEPARTMENT);
    }

    @Test
    void the_only_administrator_stays_one() {
        beaHere.edits("Bea").fills("roles", Set.of(Role.COACH)).clicks("save-account");

        beaHere.isTold("Dit is de enige beheerder. Maak eerst een collega beheerder.");
        assertThat(beaHere.row("Bea").get(2)).isEqualTo("beheerder");
    }

    @Test
    void a_department_whose_name_is_too_long_is_refused_at_its_own_field() {
        beaHere.clicks("add-team")
                .fills("team", "Balie")
                .fills("department", "w".repeat(121))
                .clicks("save-team");

        assertThat(beaHere.askedFor("team")).isEmpty();
        assertThat(beaHere.isAskedAgain("department")).isTrue();
    }

    @Test
    void bea_adds_a_team_once() {
        beaHere.clicks("add-team").clicks("save-team");
        assertThat(beaHere.askedFor("team")).isEqualTo("Vul een naam in van hoogstens 120 tekens.");

        beaHere.fills("team", "Balie").fills("department", "Wonen").clicks("save-team");
        assertThat(beaHere.canClick("save-team")).isFalse();

        beaHere.clicks("add-team").fills("team", "balie ").clicks("save-team");
        assertThat(beaHere.askedFor("team")).isEqualTo("Dit team is er al.");
        assertThat(company.as(bea, people::teams))
                .extracting(TeamName::name)
                .containsExactly("Balie", "Verhuur " + letting.value());
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void the_accounts_are_for_administrators_alone(Role role) {
        for (PersonId person : List.of(company.hire("Dirk"), company.hire("Els", role))) {
            Colleague here = portal.sits(person).goesTo("accounts").sees("Niet voor jouw rol");
            assertThat(here.canClick("invite")).isFalse();
            assertThat(here.title()).isEqualTo("Niet voor jouw rol · Ruimbaan");
        }
    }

    private TeamName team(TeamId id) {
        return company.as(bea, people::teams).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
