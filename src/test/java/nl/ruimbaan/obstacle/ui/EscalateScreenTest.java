package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mila escalates an obstacle, and sees whom she can ask. */
@ScreenTest
class EscalateScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId mila;
    PersonId otto;
    ObstacleId id;

    @BeforeEach
    void picked_up() {
        PersonId anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        id = new ObstacleId(saved.item().number());
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
    }

    @Test
    void offered_are_those_who_stand_higher_the_nearest_first_with_their_level() {
        company.stands(company.hire("Bert", Role.MANAGER), HelpLevel.BOARD);
        company.stands(company.hire("Zoë", Role.MANAGER), HelpLevel.DEPARTMENT);

        Colleague milaHere = escalates();

        assertThat(offered(milaHere)).containsExactly("Zoë · Afdeling", "Bert · Bestuur");
        assertThat(help(milaHere)).isEqualTo("Wie hoger in de hulplijn staat, het dichtstbijzijnde niveau eerst.");
        milaHere.choosesManager("Bert").fills("why", "Hier is geld voor nodig").clicks("move-save");
        milaHere.sees("Gevraagd aan Bert");
    }

    @Test
    void whoever_came_down_since_the_form_was_opened_is_refused_with_what_to_do() {
        PersonId bert = company.stands(company.hire("Bert", Role.MANAGER), HelpLevel.BOARD);
        company.stands(company.hire("Zoë", Role.MANAGER), HelpLevel.DEPARTMENT);
        Colleague milaHere = escalates().choosesManager("Bert").fills("why", "Hier is geld voor nodig");
        company.stands(bert, HelpLevel.TEAM);

        milaHere.clicks("move-save");

        assertThat(milaHere.askedFor("to"))
                .isEqualTo("Opschalen gaat omhoog: kies een manager van de afdeling of het bestuur."
                        + " Een manager op gelijke hoogte vraag je met “Overdragen”.");
    }

    @Test
    void where_nobody_stands_higher_anybody_is_offered_and_the_form_says_so() {
        Colleague milaHere = escalates();

        assertThat(offered(milaHere)).containsExactly("Otto");
        assertThat(help(milaHere))
                .isEqualTo("Er staat nog niemand hoger in de hulplijn. Daarom kun je elke andere manager vragen."
                        + " De beheerder stelt bij Accounts in wie hoger staat.");
    }

    @Test
    void it_is_handed_over_to_any_other_manager_whatever_their_level() {
        company.stands(otto, HelpLevel.DEPARTMENT);
        company.hire("Pim", Role.MANAGER);

        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.page(id)).clicks("verb-HAND_OVER");

        assertThat(offered(milaHere)).containsExactly("Otto", "Pim");
        assertThat(help(milaHere)).isEqualTo("Een andere manager.");
    }

    @Test
    void the_history_says_where_it_came_when_it_was_accepted() {
        PersonId bert = company.stands(company.hire("Bert", Role.MANAGER), HelpLevel.BOARD);
        company.as(mila, () -> moves.move(id, 1, new Move.Escalate(bert, "Hier is geld voor nodig")));
        company.as(bert, () -> moves.move(id, 2, new Move.Accept("Ik agendeer het")));

        portal.sits(mila).goesTo(ObstacleLinks.page(id)).sees("Ligt nu bij het bestuur");
    }

    private Colleague escalates() {
        return portal.sits(mila).goesTo(ObstacleLinks.page(id)).clicks("verb-ESCALATE");
    }

    private static List<String> offered(Colleague here) {
        ManagerField field = field(here);
        return field.getListDataView()
                .getItems()
                .map(it -> field.getItemLabelGenerator().apply(it))
                .toList();
    }

    private static String help(Colleague here) {
        return field(here).getHelperText();
    }

    private static ManagerField field(Colleague here) {
        here.window().activate();
        return (ManagerField) here.component("field-to");
    }
}
