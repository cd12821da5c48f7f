package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.draft.ui.OtherItem;
import nl.ruimbaan.obstacle.MergeCandidates;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.OtherManagers;
import nl.ruimbaan.people.PersonName;
import org.jspecify.annotations.Nullable;

/** What one chooses from when a verb asks for a colleague, or for another obstacle. */
@SpringComponent
class Choices {

    private final OtherManagers managers;
    private final MergeCandidates candidates;

    Choices(OtherManagers managers, MergeCandidates candidates) {
        this.managers = managers;
        this.candidates = candidates;
    }

    ComboBox<PersonName> managers() {
        var box = new ComboBox<PersonName>();
        Fields.choose(box, managers.all(), PersonName::name);
        return box;
    }

    /** The obstacles that this one can go up in, by what one types. */
    OtherItem<SimilarObstacles.Similar> others(ObstacleId than) {
        return new OtherItem<>(
                typed -> candidates.to(than, typed), it -> it.id().ref(), SimilarObstacles.Similar::title);
    }

    /** As which a tab keeps who was chosen. */
    static String text(PersonName person) {
        return Long.toString(person.id().value());
    }

    @Nullable
    PersonName manager(String kept) {
        return managers.all().stream()
                .filter(it -> text(it).equals(kept))
                .findFirst()
                .orElse(null);
    }
}
