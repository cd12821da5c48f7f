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

/** What this moment asks, in words, and what the reader can do: the first step forward stands out, what is rare steps back. */
class MoveButtons extends Composite<Section> {

    private static final Set<ObstacleVerb> FORWARD = EnumSet.of(
            ObstacleVerb.PICK_UP,
            ObstacleVerb.ACCEPT,
            ObstacleVerb.DISCUSS,
            ObstacleVerb.START_SOLUTION,
            ObstacleVerb.TAKE_AWAY,
            ObstacleVerb.CONFIRM,
            ObstacleVerb.RESUME);

    private static final Set<ObstacleVerb> RARE = EnumSet.of(
            ObstacleVerb.HAND_OVER,
            ObstacleVerb.ESCALATE,
            ObstacleVerb.TAKE_OVER,
            ObstacleVerb.GIVE_BACK,
            ObstacleVerb.PARK,
            ObstacleVerb.LET_STAND,
            ObstacleVerb.MERGE,
            ObstacleVerb.TAKE_APART,
            ObstacleVerb.WITHDRAW);

    private final Div verbs = new Div();

    /** @param undo takes the last step back */
    MoveButtons(ObstaclePage page, String moment, Consumer<ObstacleVerb> begin, Runnable undo) {
        getContent().setId("verbs");
        getContent().addClassNames("rb-section", "rb-now");
        var sentence = new Paragraph(moment);
        sentence.setId("now");
        verbs.addClassName("rb-item-actions");
        getContent().add(new H2(getTranslation("obstacle.whatNow")), sentence, verbs);
        boolean first = true;
        for (ObstacleVerb verb : page.possible()) {
            add(verb, first && FORWARD.contains(verb), begin);
            first &= !FORWARD.contains(verb);
        }
        if (page.undoUntil() != null) {
            var back = new Button(getTranslation("obstacle.undo"), click -> undo.run());
            back.setId("undo-step");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            verbs.add(back);
        }
        verbs.setVisible(verbs.getComponentCount() > 0);
    }

    private void add(ObstacleVerb verb, boolean standsOut, Consumer<ObstacleVerb> begin) {
        var button = new Button(getTranslation(verb.key()), click -> begin.accept(verb));
        button.setId("verb-" + verb);
        if (standsOut) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (RARE.contains(verb)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        verbs.add(button);
    }
}
