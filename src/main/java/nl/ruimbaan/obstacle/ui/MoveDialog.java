package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.privacy.PrivacyService;

/** Moves a card: the moves that one can make, and the small form that the chosen one asks for. */
class MoveDialog extends Dialog {

    private final ObstaclePages.Movable obstacle;
    private final Choices choices;
    private final PrivacyService privacy;
    private final Function<Move, List<Refusal>> make;
    private final Div body = new Div();

    /**
     * @param verbs the moves to choose from
     * @param dropped whether the card was dropped on a column: a single move that fits is opened at once
     * @param make makes the move, and answers why it was refused, or nothing
     */
    MoveDialog(
            ObstaclePages.Movable obstacle,
            List<ObstacleVerb> verbs,
            boolean dropped,
            Choices choices,
            PrivacyService privacy,
            Function<Move, List<Refusal>> make) {
        this.obstacle = obstacle;
        this.choices = choices;
        this.privacy = privacy;
        this.make = make;
        setId("move-card");
        setHeaderTitle(obstacle.title());
        setCloseOnOutsideClick(false);
        body.addClassName("rb-moves");
        add(body);
        if (dropped && verbs.size() == 1) {
            ask(verbs.getFirst());
        } else {
            choose(verbs);
        }
    }

    private void choose(List<ObstacleVerb> verbs) {
        body.add(new Paragraph(getTranslation(
                verbs.isEmpty() ? "obstacle.moves.none" : "obstacle.moves",
                getTranslation(obstacle.standing().state().key()))));
        for (ObstacleVerb verb : verbs) {
            var button = new Button(getTranslation(verb.key()), click -> ask(verb));
            button.setId("verb-" + verb);
            body.add(button);
        }
        var cancel = new Button(getTranslation("cancel"), click -> close());
        cancel.setId("move-close");
        getFooter().add(cancel);
    }

    private void ask(ObstacleVerb verb) {
        setCloseOnEsc(false);
        getFooter().removeAll();
        body.removeAll();
        var form = new MoveForm(verb, obstacle, choices, privacy, make, this::close);
        body.add(form);
        form.begin();
    }
}
