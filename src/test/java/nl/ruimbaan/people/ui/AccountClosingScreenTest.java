package nl.ruimbaan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mila leaves, and comes back: Bea is told first what follows. */
@ScreenTest
class AccountClosingScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId mila;
    AtTheAccounts beaHere;

    @BeforeEach
    void bea_opens_the_accounts() {
        mila = company.hire("Mila", Role.MANAGER);
        beaHere = portal.sits(company.hire("Bea", Role.ADMINISTRATOR), AtTheAccounts::new)
                .goesTo("accounts");
    }

    @Test
    void before_the_account_of_the_last_manager_is_closed_bea_reads_what_follows() {
        pickedUp();

        beaHere.edits("Mila").clicks("close-account").sees("Mila wordt overal afgemeld en kan niet meer aanmelden.");

        assertThat(follows())
                .containsExactly(
                        "Daarna is er geen manager meer: niemand kan dan hindernissen oppakken.",
                        "1 hindernis raakt de eigenaar kwijt. Een ander kan die oppakken.");
    }

    @Test
    void without_a_yes_nothing_happens() {
        beaHere.edits("Mila").clicks("close-account").clicks("answer-no");

        assertThat(beaHere.state("Mila")).isEqualTo("actief");
    }

    @Test
    void bea_closes_the_account_and_takes_it_back() {
        beaHere.edits("Mila").clicks("close-account").clicks("answer-yes");
        assertThat(beaHere.state("Mila")).isEqualTo("afgesloten");
        beaHere.sees("Het account van Mila is afgesloten.").clicks("undo");

        beaHere.isTold("Het account van Mila is weer open.");
        assertThat(beaHere.state("Mila")).isEqualTo("actief");
    }

    @Test
    void a_year_later_bea_opens_it_again_and_mila_has_her_obstacle_again() {
        pickedUp();
        beaHere.edits("Mila").clicks("close-account").clicks("answer-yes");

        beaHere.edits("Mila").sees("Dit account is afgesloten: aanmelden kan niet.");
        assertThat(beaHere.canClick("invite-again")).isFalse();
        beaHere.clicks("reopen-account");
        assertThat(follows()).containsExactly("Mila is weer eigenaar van 1 hindernis.");
        beaHere.clicks("answer-yes").isTold("Het account van Mila is weer open.");

        assertThat(beaHere.state("Mila")).isEqualTo("actief");
    }

    @Test
    void who_forgot_the_password_is_invited_again_after_a_question() {
        beaHere.edits("Mila")
                .clicks("invite-again")
                .sees("Mila wordt overal afgemeld en krijgt van jou een link om een nieuw wachtwoord te kiezen.")
                .clicks("answer-yes")
                .sees("Geef deze link aan Mila.");
    }

    @Test
    void who_never_had_a_password_is_invited_again_at_once() {
        beaHere.clicks("invite")
                .fills("name", "Carla")
                .fills("username", "carla")
                .clicks("save-account");
        beaHere.edits("Carla").clicks("invite-again");

        assertThat(beaHere.canClick("answer-yes")).isFalse();
        beaHere.sees("Geef deze link aan Carla.");
    }

    @Test
    void the_only_administrator_cannot_close_the_own_account() {
        beaHere.edits("Bea").clicks("close-account").clicks("answer-yes");

        beaHere.isTold("Dit is de enige beheerder. Maak eerst een collega beheerder.");
        assertThat(beaHere.state("Bea")).isEqualTo("actief");
    }

    private List<String> follows() {
        return beaHere.component("follows")
                .getChildren()
                .map(it -> ((ListItem) it).getText())
                .toList();
    }

    private void pickedUp() {
        var reported = (Outcome.Saved<?>) company.as(
                mila, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        company.does(mila, () -> moves.move(new ObstacleId(reported.item().number()), 0, new Move.PickUp("Ik bel")));
    }
}
