package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.privacy.PrivacyService;

/** Moves an obstacle for whichever screen asks, says that it is done, and offers to take it back. */
@SpringComponent
public class MoveActions {

    private final ObstacleMoves moves;
    private final ObstacleUndo undo;
    private final Choices choices;
    private final PrivacyService privacy;

    MoveActions(ObstacleMoves moves, ObstacleUndo undo, Choices choices, PrivacyService privacy) {
        this.moves = moves;
        this.undo = undo;
        this.choices = choices;
        this.privacy = privacy;
    }

    MoveForm form(
            ObstacleVerb verb, ObstaclePages.Movable obstacle, Function<Move, List<Refusal>> make, Runnable close) {
        return new MoveForm(verb, obstacle, choices, privacy, make, close);
    }

    public Dialog dialog(
            ObstaclePages.Movable obstacle,
            List<ObstacleVerb> verbs,
            boolean dropped,
            Function<Move, List<Refusal>> make) {
        return new MoveDialog(obstacle, verbs, dropped, choices, privacy, make);
    }

    /**
     * Makes the move, as seen in that version.
     *
     * @param after what a screen does once it is taken back
     * @return why it was refused, or nothing
     */
    public List<Refusal> make(ObstacleId id, int seen, Move move, Runnable after) {
        List<Refusal> refusals = moves.move(id, seen, move).refusals();
        if (refusals.isEmpty()) {
            UI ui = UI.getCurrent();
            Notices.undoable(
                    ui.getTranslation("undo.told", ui.getTranslation("obstacle.done." + move.verb())),
                    (int) ObstacleUndo.TIME.toMillis(),
                    () -> takeBack(id, after));
        }
        return refusals;
    }

    /** Takes the last step back, and says so or why not. */
    void takeBack(ObstacleId id, Runnable after) {
        List<Refusal> refusals = undo.undo(id).refusals();
        if (refusals.isEmpty()) {
            Notices.done("undo.done");
        } else {
            Notices.refused(refusals);
        }
        after.run();
    }
}
