package nl.ruimbaan.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.obstacle.OccurrenceService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One more time comes in while others look on. */
@ScreenTest
class OccurrenceComesInScreenTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    Clock clock;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;
    PersonId otto;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto");
    }

    @Test
    void what_is_open_in_the_evidence_stays_open_until_something_in_it_changes() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague ottoHere = portal.sits(otto).goesTo(ObstacleLinks.page(id));
        Component evidence = evidence(ottoHere);

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        ottoHere.sees("Ik bel");
        assertThat(evidence(ottoHere)).isSameAs(evidence);

        ottoHere.clicks("happened-to-me");
        pressesEnter(ottoHere);
        ottoHere.sees("Dit overkwam één collega.");
        assertThat(evidence(ottoHere)).isNotSameAs(evidence);
    }

    @Test
    void who_reported_it_sees_it_come_in_and_so_does_an_open_board_without_a_query() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id));
        Colleague milaHere = portal.sits(mila).goesTo(ObstacleLinks.board());
        milaHere.wasSent();

        portal.sits(otto)
                .goesTo(ObstacleLinks.page(id))
                .clicks("happened-to-me")
                .fills("occurrence-words", "Vanmorgen nog")
                .clicks("occurrence-save");

        annaHere.sees("Vanmorgen nog").sees("Dit overkwam één collega.");
        long statements = StatementCount.of(() -> {
            assertThat(milaHere.wasSent()).contains("\"times\":1");
            return true;
        });
        assertThat(statements).isZero();
    }

    @Test
    void what_one_reads_on_stays_when_one_more_comes_in() {
        ObstacleId id = reported("Geen tweede adres");
        for (int i = 1; i <= 60; i++) {
            happens(otto, id, "Keer " + i + ".");
        }
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.page(id)).sees("Keer 56.");
        assertThat(texts(annaHere)).noneMatch(it -> it.contains("Keer 55."));
        annaHere.clicks("more-occurrences")
                .sees("Keer 6.")
                .clicks("more-occurrences")
                .sees("Keer 1.");
        assertThat(annaHere.canClick("more-occurrences")).isFalse();

        happens(mila, id, "Keer 61.");

        annaHere.sees("Keer 61.").sees("Keer 11.").sees("Keer 1.");
    }

    private static void pressesEnter(Colleague colleague) {
        colleague.window().activate();
        var pressed = JacksonUtils.createObjectNode();
        pressed.put(OccurrenceDialog.ENTER_ALONE, true);
        var words = colleague
                .window()
                .find(TextArea.class)
                .withId("field-occurrence-words")
                .single()
                .getElement();
        words.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(words, "keydown", pressed));
        colleague.window().roundTrip();
    }

    private static List<String> texts(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private void happens(PersonId person, ObstacleId id, String words) {
        assertThat(company.as(
                        person,
                        () -> occurrences.happenedToMeToo(id, new OccurrenceDraft(clock.today(), words, null, false))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Component evidence(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Evidence.class).single();
    }

    private ObstacleId reported(String sentence) {
        return reported(sentence, null);
    }

    private ObstacleId reported(String sentence, @org.jspecify.annotations.Nullable ConditionKind kind) {
        var draft = new ObstacleDraft(sentence, "", "", "", kind, null, null, false, Language.NL);
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(anna, () -> obstacles.report(draft, null));
        return new ObstacleId(outcome.item().number());
    }
}
