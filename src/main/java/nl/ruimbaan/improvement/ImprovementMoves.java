package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.TrialSource.Tried;
import nl.ruimbaan.thread.MergedItems;
import org.jspecify.annotations.Nullable;

/** Moving improvements on, back, aside, or into other hands. */
@ApplicationService
public class ImprovementMoves {

    private final VisibleImprovements improvements;
    private final ConcernedReader concerned;
    private final ImprovementRefusals refusals;
    private final TrialSource trials;
    private final ImprovementRecorder recorder;
    private final MergedItems merged;

    ImprovementMoves(
            VisibleImprovements improvements,
            ConcernedReader concerned,
            ImprovementRefusals refusals,
            TrialSource trials,
            ImprovementRecorder recorder,
            MergedItems merged) {
        this.improvements = improvements;
        this.concerned = concerned;
        this.refusals = refusals;
        this.trials = trials;
        this.recorder = recorder;
        this.merged = merged;
    }

    /** Reading: what was tried with it until now; nothing of one that the reader does not see. */
    public Tried tried(ImprovementId id) {
        return improvements.find(id).map(it -> trials.of(id)).orElse(new Tried(false, 0));
    }

    /** Moves it, seen from the version that the mover looked at. */
    @Change
    public Outcome<ImprovementDraft> move(ImprovementId id, int fromVersion, Move move) {
        hold(id, move);
        return improvements.find(id).map(it -> move(it, fromVersion, move)).orElseGet(Outcome.Gone::new);
    }

    /** What concerns two improvements, comes one at a time. */
    private void hold(ImprovementId id, Move move) {
        switch (move) {
            case Move.Merge it when it.into() != null -> improvements.hold(id, it.into());
            case Move.TakeApart ignored -> improvements.hold(id, ImprovementId.of(merged.root(id.ref())));
            default -> {}
        }
    }

    private Outcome<ImprovementDraft> move(Improvement improvement, int fromVersion, Move move) {
        boolean writes = move instanceof Move.Plan;
        if (improvement.movedSince(fromVersion) || (writes && improvement.writtenSince(fromVersion))) {
            return recorder.conflict(improvement);
        }
        Concerned me = concerned.in(improvement);
        List<Refusal> against = refusals.of(improvement, move, me);
        if (!against.isEmpty()) {
            return new Outcome.Refused<>(against);
        }
        Standing.Merged before = improvement.memo().merged();
        Outcome<ImprovementDraft> outcome = recorder.move(improvement, move, me);
        along(improvement, before, improvement.memo().merged());
        return outcome;
    }

    /** What goes along with a merging, or back. */
    private void along(Improvement improvement, Standing.@Nullable Merged before, Standing.@Nullable Merged now) {
        ItemRef it = improvement.improvementId().ref();
        if (now != null && before == null) {
            merged.merge(it, now.into().ref(), now.number());
            recorder.announce(now.into());
        } else if (now == null && before != null) {
            recorder.announce(ImprovementId.of(merged.takeApart(it, before.number())));
        }
    }
}
