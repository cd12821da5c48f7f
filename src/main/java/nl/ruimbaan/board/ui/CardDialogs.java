package nl.ruimbaan.board.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleStanding;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.ui.HappenedToMe;
import nl.ruimbaan.obstacle.ui.MoveActions;

/** What a card of the board opens: the small form that a move asks for, and *this happened to me too*. */
class CardDialogs {

    private final ObstaclePages pages;
    private final MoveActions moving;
    private final HappenedToMe meToo;
    private final Consumer<ObstacleId> moved;

    /** @param moved hears which obstacle the reader has moved */
    CardDialogs(ObstaclePages pages, MoveActions moving, HappenedToMe meToo, Consumer<ObstacleId> moved) {
        this.pages = pages;
        this.moving = moving;
        this.meToo = meToo;
        this.moved = moved;
    }

    /** Opens what the move asks for; a drop names the column, *Move to…* does not. */
    void ask(ObstacleId id, Optional<ObstacleState> to) {
        pages.movable(id).ifPresentOrElse(card -> ask(card, to), Notices::gone);
    }

    private void ask(ObstaclePages.Movable card, Optional<ObstacleState> to) {
        if (to.equals(Optional.of(card.standing().state()))) {
            Notices.remind("obstacle.drop.same");
            return;
        }
        List<ObstacleVerb> fitting = card.possible().stream()
                .filter(verb -> to.isEmpty() || leads(card.standing(), verb, to.get()))
                .toList();
        if (to.isPresent() && fitting.isEmpty()) {
            Notices.refused(List.of(Refusal.because("obstacle.drop." + to.get())));
            return;
        }
        moving.dialog(card, fitting, to.isPresent(), move -> make(card.standing(), move))
                .open();
    }

    /** Asks when it happened, and keeps it. */
    void happened(ObstacleId id) {
        pages.standing(id).ifPresentOrElse(there -> meToo.ask(id, () -> {}), Notices::gone);
    }

    private static boolean leads(ObstacleStanding card, ObstacleVerb verb, ObstacleState to) {
        return card.state().after(verb, card.owner() != null).equals(Optional.of(to));
    }

    private List<Refusal> make(ObstacleStanding seen, Move move) {
        List<Refusal> refusals = moving.make(seen.id(), seen.version(), move, () -> {});
        if (refusals.isEmpty()) {
            moved.accept(seen.id());
        }
        return refusals;
    }
}
