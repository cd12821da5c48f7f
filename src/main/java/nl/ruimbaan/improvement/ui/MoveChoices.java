package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.draft.ui.OtherItem;
import nl.ruimbaan.draft.ui.Questions;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.SimilarImprovements;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;

/** What one chooses from when a verb asks for a colleague, or for another improvement. */
@SpringComponent
class MoveChoices {

    private final PeopleService people;
    private final SimilarImprovements similar;

    MoveChoices(PeopleService people, SimilarImprovements similar) {
        this.people = people;
        this.similar = similar;
    }

    List<PersonName> colleagues() {
        return people.colleagues();
    }

    /** Asks in which one it goes up. */
    Supplier<Move> merge(ImprovementId improvement, Questions questions) {
        ComboBox<SimilarImprovements.Similar> into = new OtherItem<SimilarImprovements.Similar>(
                        typed -> similar.others(improvement, typed),
                        it -> it.id().ref(),
                        SimilarImprovements.Similar::title)
                .ask(questions, "into");
        TextArea words = questions.area("words");
        return () -> new Move.Merge(
                into.getOptionalValue().map(SimilarImprovements.Similar::id).orElse(null), words.getValue());
    }
}
