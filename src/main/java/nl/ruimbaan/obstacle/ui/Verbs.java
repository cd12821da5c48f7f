package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstacleVerb;

/** What the reader can do with it now: the first thing stands out. */
class Verbs extends Composite<Section> {

    private static final Set<ObstacleVerb> FORWARD = EnumSet.of(
            ObstacleVerb.PICK_UP,
            ObstacleVerb.ACCEPT,
            ObstacleVerb.START_SOLUTION,
            ObstacleVerb.TAKE_AWAY,
            ObstacleVerb.CONFIRM,
            ObstacleVerb.RESUME);

    Verbs(ObstaclePage page, Consumer<ObstacleVerb> begin) {
        getContent().setId("verbs");
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("obstacle.whatNow")));
        if (page.possible().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("obstacle.nothingNow." + page.state())));
            return;
        }
        var verbs = new Div();
        verbs.addClassName("rb-item-actions");
        for (ObstacleVerb verb : page.possible()) {
            var button = new Button(getTranslation(verb.key()), click -> begin.accept(verb));
            button.setId("verb-" + verb);
            if (FORWARD.contains(verb)) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            verbs.add(button);
        }
        getContent().add(verbs);
    }
}
