package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementUndo;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.publishing.LastSteps;

/** Asks what an improvement's verbs need, does what they say, and offers to take that back. */
@SpringComponent
class MoveForms {

    private final ImprovementMoves moves;
    private final ImprovementUndo undo;
    private final MoveChoices choices;
    private final PrivacyService privacy;

    MoveForms(ImprovementMoves moves, ImprovementUndo undo, MoveChoices choices, PrivacyService privacy) {
        this.moves = moves;
        this.undo = undo;
        this.choices = choices;
        this.privacy = privacy;
    }

    /** The move of a verb that asks nothing: it is made at once. */
    static Optional<Move> unasked(ImprovementVerb verb) {
        return switch (verb) {
            case UNDERSTAND -> Optional.of(new Move.Understand());
            case ACCEPT -> Optional.of(new Move.Accept());
            default -> Optional.empty();
        };
    }

    /** @param to the phases of which one may be chosen, of those that the verb leads to */
    MoveForm of(
            ImprovementVerb verb, ImprovementPage page, Set<ImprovementPhase> to, Consumer<Move> make, Runnable close) {
        var form = new MoveForm(page.id(), verb, page.text(), to, choices, privacy, make, close);
        if (verb == ImprovementVerb.MAKE_NORMAL) {
            form.tried(moves.tried(page.id()));
        }
        return form;
    }

    /**
     * Makes the move, as seen in that version.
     *
     * @param after what a screen does once it is taken back
     */
    Outcome<ImprovementDraft> make(ImprovementId id, int seen, Move move, Runnable after) {
        Outcome<ImprovementDraft> outcome = moves.move(id, seen, move);
        if (outcome instanceof Outcome.Saved<ImprovementDraft>) {
            UI ui = UI.getCurrent();
            Notices.undoable(
                    ui.getTranslation("undo.told", ui.getTranslation("improvement.done." + move.verb())),
                    (int) LastSteps.TIME.toMillis(),
                    () -> takeBack(id, after));
        }
        return outcome;
    }

    /** Takes the last step back, and says so or why not. */
    void takeBack(ImprovementId id, Runnable after) {
        List<Refusal> refusals = undo.undo(id).refusals();
        if (refusals.isEmpty()) {
            Notices.done("undo.done");
        } else {
            Notices.refused(refusals);
        }
        after.run();
    }
}
