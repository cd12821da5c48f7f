package nl.ruimbaan.improvement.ui;

import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.draft.ui.VerbDialog;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.improvement.Move;
import org.jspecify.annotations.Nullable;

/** Moves a card: what the buttons on its page do, by the same forms. */
class MoveDialog extends VerbDialog<ImprovementVerb> {

    private final ImprovementPage page;
    private final MoveForms forms;
    private final Consumer<ImprovementId> moved;
    private int seen;
    private @Nullable MoveForm form;

    MoveDialog(ImprovementPage page, MoveForms forms, Consumer<ImprovementId> moved) {
        super(page.text().title(), ImprovementVerb::key);
        this.page = page;
        this.forms = forms;
        this.moved = moved;
        seen = page.version();
    }

    /** Lets one choose among these. */
    void choose(Set<ImprovementVerb> verbs) {
        choose(
                getTranslation(
                        verbs.isEmpty() ? "improvement.moves.none" : "improvement.moves",
                        getTranslation(page.phase().key())),
                verbs);
        open();
    }

    /** What the verb asks to come to one of these phases; what asks nothing is done at once. */
    void ask(ImprovementVerb verb, Set<ImprovementPhase> to) {
        MoveForms.unasked(verb).ifPresentOrElse(this::make, () -> {
            MoveForm asked = forms.of(verb, page, to, this::make, this::close);
            form = asked;
            show(asked);
            open();
            asked.begin();
        });
    }

    @Override
    protected void ask(ImprovementVerb verb) {
        ask(verb, page.to(verb));
    }

    private void make(Move move) {
        switch (forms.make(page.id(), seen, move, () -> {})) {
            case Outcome.Saved<ImprovementDraft> ignored -> {
                if (form != null) {
                    form.forget();
                }
                close();
                moved.accept(page.id());
            }
            case Outcome.Refused<ImprovementDraft>(var refusals) -> {
                if (form == null) {
                    Notices.refused(refusals);
                } else {
                    form.reject(refusals);
                }
            }
            case Outcome.Conflict<ImprovementDraft> conflict -> meanwhile(conflict);
            case Outcome.Gone<ImprovementDraft>() -> {
                Notices.gone();
                close();
            }
        }
    }

    /** What was answered stays, and may be sent again. */
    private void meanwhile(Outcome.Conflict<ImprovementDraft> conflict) {
        Notices.done("improvement.movedMeanwhile", conflict.by());
        seen = conflict.version();
        if (form != null) {
            form.again();
        }
    }
}
