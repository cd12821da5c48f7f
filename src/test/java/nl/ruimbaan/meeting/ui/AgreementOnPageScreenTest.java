package nl.ruimbaan.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValue;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
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

/** What is agreed on the page of an obstacle, outside any meeting. */
@ScreenTest
class AgreementOnPageScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    PersonId carla;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void on_the_page_of_an_obstacle_mila_agrees_and_anna_who_is_to_do_it_says_that_it_is_done() {
        ObstacleId adres = reported("Geen tweede adres", "");
        company.as(mila, () -> moves.move(adres, 0, new Move.PickUp("Ik bel")));
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(adres)).sees("Nog niets afgesproken.");
        assertThat(annaHere.canClick("agree")).isFalse();

        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.page(adres)).clicks("agree");
        milaHere.clicks("agree-save");
        assertThat(milaHere.isAskedAgain("agree-decision")).isTrue();
        milaHere.fills("agree-nextStep", "Bel 06-12345678").clicks("agree-save");
        assertThat(milaHere.isAskedAgain("agree-nextStep")).isTrue();
        milaHere.clicks("mask-agree-nextStep-0")
                .fills("agree-who", new PersonName(anna, "Anna"))
                .clicks("agree-save")
                .sees("Volgende stap: Bel [telefoonnummer]");

        annaHere.sees("Volgende stap: Bel [telefoonnummer]").clicks("done-" + lastAgreement());
        milaHere.sees("gedaan, zegt Anna");
        assertThat(milaHere.canClick("agree")).isTrue();
    }

    @Test
    void what_mila_typed_on_the_page_stays_when_a_colleague_moves_it_and_goes_when_she_throws_it_away() {
        ObstacleId adres = reported("Geen tweede adres", "");
        Colleague milaHere = portal.sits(mila)
                .goesTo(ObstacleLinks.page(adres))
                .clicks("agree")
                .fills("agree-decision", "Half getypt");

        company.as(mila, () -> moves.move(adres, 0, new Move.PickUp("Ik bel")));

        milaHere.sees("Ik bel");
        assertThat(held(milaHere, "agree-decision")).isEqualTo("Half getypt");
        milaHere.clicks("agree-cancel");
        assertThat(portal.sits(mila).goesTo(ObstacleLinks.page(adres)).canClick("agree"))
                .isTrue();
    }

    private static Object held(Colleague colleague, String field) {
        colleague.window().activate();
        colleague.window().roundTrip();
        return ((HasValue<?, ?>) colleague.component("field-" + field)).getValue();
    }

    private long lastAgreement() {
        return highest("obstacle_agreement");
    }

    private long highest(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    private ObstacleId reported(String sentence, String customer) {
        var draft = new ObstacleDraft(sentence, "", "", customer, null, null, null, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }
}
