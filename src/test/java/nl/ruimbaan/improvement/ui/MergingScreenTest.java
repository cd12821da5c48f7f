package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.SimilarImprovements;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna sees that Bram proposed the same before her. */
@ScreenTest
class MergingScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    SimilarImprovements similar;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    ImprovementId one;
    ImprovementId other;

    @BeforeEach
    void two_that_are_the_same() {
        anna = company.hire("Anna");
        one = proposes(anna, "Vier brieven over dezelfde borg");
        other = proposes(company.hire("Bram"), "Te veel brieven over de borg");
    }

    @Test
    void anna_lets_hers_go_up_in_the_other_and_reads_where_it_goes_on_and_takes_it_back() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(one))
                .clicks("verb-MERGE")
                .sees("Deze gaat op in een andere verbetering");
        chooses(annaHere);
        annaHere.clicks("move-save")
                .sees("Dit gaat verder in")
                .sees("#" + other.number() + " Te veel brieven over de borg")
                .sees("Samengevoegd")
                .sees("Ging op in #" + other.number());
        assertThat(annaHere.canClick("join")).isFalse();
        assertThat(annaHere.canClick("leave")).isFalse();

        annaHere.clicks("undo-step").sees("Idee");
        assertThat(annaHere.canClick("verb-MERGE")).isTrue();
    }

    @Test
    void without_a_choice_it_asks_for_one() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(one))
                .clicks("verb-MERGE")
                .clicks("move-save");

        assertThat(annaHere.isAskedAgain("into")).isTrue();
    }

    @Test
    void whoever_neither_owns_nor_proposed_it_is_not_offered_to_merge_it() {
        Colleague cor = portal.sits(company.hire("Cor")).goesTo(ImprovementLinks.page(one));

        assertThat(cor.canClick("verb-MERGE")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void chooses(Colleague colleague) {
        colleague.window().activate();
        ComboBox<SimilarImprovements.Similar> into =
                colleague.window().find(ComboBox.class).withId("field-into").single();
        into.setValue(company.as(anna, () -> similar.others(one, "")).getFirst());
        colleague.window().roundTrip();
    }

    private ImprovementId proposes(PersonId who, String problem) {
        var saved = (Outcome.Saved<ImprovementDraft>) company.as(
                who, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), null));
        return new ImprovementId(saved.item().number());
    }
}
