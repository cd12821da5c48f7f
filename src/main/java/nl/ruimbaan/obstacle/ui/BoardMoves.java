package nl.ruimbaan.obstacle.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.obstacle.OccurrenceDraft;
import nl.ruimbaan.privacy.PrivacyService;

/** What a card of the board opens: the small form that a move asks for, and *this happened to me too*. */
class BoardMoves {

    private final ObstaclePages pages;
    private final ObstacleMoves moves;
    private final PrivacyService privacy;
    private final Clock clock;
    private final Consumer<ObstacleId> moved;

    /** @param moved hears which obstacle the reader has moved */
    BoardMoves(
            ObstaclePages pages, ObstacleMoves moves, PrivacyService privacy, Clock clock, Consumer<ObstacleId> moved) {
        this.pages = pages;
        this.moves = moves;
        this.privacy = privacy;
        this.clock = clock;
        this.moved = moved;
    }

    /** Opens what the move asks for; a drop names the column, *Move to…* does not. */
    void ask(ObstacleId id, Optional<ObstacleState> to) {
        pages.page(id).ifPresentOrElse(page -> ask(page, to), Notices::gone);
    }

    private void ask(ObstaclePage page, Optional<ObstacleState> to) {
        if (to.equals(Optional.of(page.state()))) {
            Notices.remind("obstacle.drop.same");
            return;
        }
        List<ObstacleVerb> fitting = page.possible().stream()
                .filter(verb -> to.isEmpty() || leads(page, verb, to.get()))
                .toList();
        if (to.isPresent() && fitting.isEmpty()) {
            Notices.refused(List.of(Refusal.because("obstacle.drop." + to.get())));
            return;
        }
        new MoveDialog(page, fitting, to.isPresent(), pages::managers, privacy, move -> make(page, move)).open();
    }

    /** Asks when it happened, and keeps it. */
    void happened(ObstacleId id) {
        pages.page(id)
                .ifPresentOrElse(
                        page -> new OccurrenceDialog(id, clock.today(), privacy, draft -> keep(id, draft)).open(),
                        Notices::gone);
    }

    private static boolean leads(ObstaclePage page, ObstacleVerb verb, ObstacleState to) {
        return page.state().after(verb, page.owner() != null).equals(Optional.of(to));
    }

    private List<Refusal> make(ObstaclePage seen, Move move) {
        List<Refusal> refusals = refusals(moves.move(seen.id(), seen.version(), move));
        if (refusals.isEmpty()) {
            moved.accept(seen.id());
        }
        return refusals;
    }

    private List<Refusal> keep(ObstacleId id, OccurrenceDraft draft) {
        List<Refusal> refusals = refusals(moves.happenedToMeToo(id, draft));
        if (refusals.isEmpty()) {
            Notices.done("obstacle.happened.thanks");
        }
        return refusals;
    }

    private static List<Refusal> refusals(Outcome<ObstacleDraft> outcome) {
        return switch (outcome) {
            case Outcome.Refused<ObstacleDraft>(var refusals) -> refusals;
            case Outcome.Saved<ObstacleDraft> ignored -> List.of();
            case Outcome.Conflict<ObstacleDraft> ignored -> List.of();
            case Outcome.Gone<ObstacleDraft>() -> List.of(Refusal.because("notice.gone"));
        };
    }
}
