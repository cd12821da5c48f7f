package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.ruimbaan.draft.ui.OtherItem;
import nl.ruimbaan.improvement.ImprovementId;
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

    /** Those that this one can go up in. */
    OtherItem<SimilarImprovements.Similar> others(ImprovementId than) {
        return new OtherItem<>(
                typed -> similar.others(than, typed), it -> it.id().ref(), SimilarImprovements.Similar::title);
    }
}
