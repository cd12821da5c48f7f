package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;

/** Makes the forms in which an improvement's verbs ask what they need. */
@SpringComponent
class MoveForms {

    private final PeopleService people;
    private final PrivacyService privacy;

    MoveForms(PeopleService people, PrivacyService privacy) {
        this.people = people;
        this.privacy = privacy;
    }

    MoveForm of(ImprovementVerb verb, ImprovementPage page, Consumer<Move> make, Runnable close) {
        return new MoveForm(page.id(), verb, page.text(), page.backTo(), people::colleagues, privacy, make, close);
    }
}
