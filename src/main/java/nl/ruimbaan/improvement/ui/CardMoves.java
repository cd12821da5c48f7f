package nl.ruimbaan.improvement.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;

/** What moving a card of the board opens: what its page would ask, or why it does not go there. */
class CardMoves {

    private final ImprovementPages pages;
    private final MoveForms forms;
    private final Consumer<ImprovementId> moved;

    /** @param moved hears which improvement the reader has moved */
    CardMoves(ImprovementPages pages, MoveForms forms, Consumer<ImprovementId> moved) {
        this.pages = pages;
        this.forms = forms;
        this.moved = moved;
    }

    /** A drop names the column, *Move to…* does not. */
    void ask(long id, Optional<ImprovementPhase> to) {
        pages.page(new ImprovementId(id))
                .ifPresentOrElse(
                        page -> to.ifPresentOrElse(column -> drop(page, column), () -> choose(page)), Notices::gone);
    }

    private void choose(ImprovementPage page) {
        new MoveDialog(page, forms, moved).choose(page.moves());
    }

    private void drop(ImprovementPage page, ImprovementPhase to) {
        List<ImprovementVerb> fitting = page.movesTo(to);
        if (to == page.phase()) {
            return;
        }
        if (fitting.isEmpty()) {
            Notices.refused(List.of(WayThere.refusal(page, to)));
            return;
        }
        new MoveDialog(page, forms, moved).ask(fitting.getFirst(), Set.of(to));
    }
}
