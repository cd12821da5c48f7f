package nl.ruimbaan.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleService;
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

@ScreenTest
class BellTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ConversationService conversations;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void annas_bell_counts_while_she_looks_on_and_milas_does_not() {
        Colleague annaHere = portal.sits(anna).goesTo("");
        Colleague milaHere = portal.sits(mila).goesTo("");
        assertThat(bell(annaHere)).isEqualTo("Berichten: niets nieuws");
        ObstacleId id = new ObstacleId(((Outcome.Saved<ObstacleDraft>) company.as(
                        anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null)))
                .item()
                .number());

        company.does(
                mila,
                () -> conversations.say(id.ref(), null, "Ik bel de leverancier").refusals());

        assertThat(bell(annaHere)).isEqualTo("Berichten: 1 ongelezen");
        assertThat(bell(milaHere)).isEqualTo("Berichten: niets nieuws");
    }

    @Test
    void what_is_behind_the_bell_is_made_when_it_is_pressed() {
        Colleague annaHere = portal.sits(anna).goesTo("");
        assertThat(annaHere.shows(
                        "Nog geen berichten. Hier lees je wat er gebeurt met wat jij meldde, oppakte of voorstelde."))
                .isFalse();

        annaHere.clicks("bell");

        assertThat(annaHere.shows(
                        "Nog geen berichten. Hier lees je wat er gebeurt met wat jij meldde, oppakte of voorstelde."))
                .isTrue();
        annaHere.clicks("bell");
        assertThat(annaHere.window().find(Popover.class).all()).hasSize(1);
    }

    private static String bell(Colleague colleague) {
        colleague.window().activate();
        colleague.window().roundTrip();
        List<Button> bells =
                colleague.window().find(Button.class).withId("bell").all();
        return bells.getFirst().getAriaLabel().orElseThrow();
    }
}
