package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** So many that are rare may stand beside the others; more than that fold away. */
    private static final int FEW = 2;

    private final Consumer<ObstacleVerb> begin;

    /** @param undo takes the last step back */
    MoveButtons(ObstaclePage page, String moment, Consumer<ObstacleVerb> begin, Runnable undo) {
        this.begin = begin;
        getContent().setId("verbs");
        getContent().addClassNames("rb-section", "rb-now");
        var sentence = new Paragraph(moment);
        sentence.setId("now");
        getContent().add(new H2(getTranslation("obstacle.whatNow")), sentence);
        List<ObstacleVerb> rare =
                page.possible().stream().filter(RARE::contains).toList();
        Div verbs = row();
        page.possible().stream().filter(verb -> !rare.contains(verb)).forEach(verb -> verbs.add(button(verb)));
        verbs.getChildren().findFirst().map(Button.class::cast).ifPresent(MoveButtons::standOut);
        if (page.undoUntil() != null) {
            var back = new Button(getTranslation("undo.step"), click -> undo.run());
            back.setId("undo-step");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            verbs.add(back);
        }
        if (rare.size() > FEW) {
            Div row = row();
            rare.forEach(verb -> row.add(button(verb)));
            getContent().add(verbs, new MoreMoves(row));
        } else {
            rare.forEach(verb -> verbs.add(button(verb)));
            getContent().add(verbs);
        }
        verbs.setVisible(verbs.getComponentCount() > 0);
    }

    private Button button(ObstacleVerb verb) {
        var button = new Button(getTranslation(verb.key()), click -> begin.accept(verb));
        button.setId("verb-" + verb);
        if (RARE.contains(verb)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }

    /** The usual next step, when there is one. */
    private static void standOut(Button first) {
        boolean forward = FORWARD.stream().anyMatch(verb -> first.getId().equals(Optional.of("verb-" + verb)));
        if (forward) {
            first.addThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private static Div row() {
        var row = new Div();
        row.addClassName("rb-item-actions");
        return row;
    }
}
