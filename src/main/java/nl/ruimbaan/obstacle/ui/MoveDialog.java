package nl.ruimbaan.obstacle.ui;

import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.draft.ui.VerbDialog;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.privacy.PrivacyService;

/** Moves a card: the moves that one can make, and the small form that the chosen one asks for. */
class MoveDialog extends VerbDialog<ObstacleVerb> {

    private final ObstaclePages.Movable obstacle;
    private final Choices choices;
    private final PrivacyService privacy;
    private final Function<Move, List<Refusal>> make;

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
        super(obstacle.title(), ObstacleVerb::key);
        this.obstacle = obstacle;
        this.choices = choices;
        this.privacy = privacy;
        this.make = make;
        if (dropped && verbs.size() == 1) {
            ask(verbs.getFirst());
        } else {
            choose(
                    getTranslation(
                            verbs.isEmpty() ? "obstacle.moves.none" : "obstacle.moves",
                            getTranslation(obstacle.standing().state().key())),
                    verbs);
        }
    }

    @Override
    protected final void ask(ObstacleVerb verb) {
        var form = new MoveForm(verb, obstacle, choices, privacy, make, this::close);
        show(form);
        form.begin();
    }
}
