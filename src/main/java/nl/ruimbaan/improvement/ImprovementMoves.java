package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.TrialSource.Tried;

/** Moving improvements on, back, aside, or into other hands. */
@ApplicationService
public class ImprovementMoves {

    private final VisibleImprovements improvements;
    private final ConcernedReader concerned;
    private final ImprovementRefusals refusals;
    private final TrialSource trials;
    private final ImprovementRecorder recorder;

    ImprovementMoves(
            VisibleImprovements improvements,
            ConcernedReader concerned,
            ImprovementRefusals refusals,
            TrialSource trials,
            ImprovementRecorder recorder) {
        this.improvements = improvements;
        this.concerned = concerned;
        this.refusals = refusals;
        this.trials = trials;
        this.recorder = recorder;
    }

    /** Reading: what was tried with it until now; nothing of one that the reader does not see. */
    public Tried tried(ImprovementId id) {
        return improvements.find(id).map(it -> trials.of(id)).orElse(new Tried(false, 0));
    }

    /** Moves it, seen from the version that the mover looked at. */
    @Change
    public Outcome<ImprovementDraft> move(ImprovementId id, int fromVersion, Move move) {
        return improvements.find(id).map(it -> move(it, fromVersion, move)).orElseGet(Outcome.Gone::new);
    }

    private Outcome<ImprovementDraft> move(Improvement improvement, int fromVersion, Move move) {
        boolean writes = move instanceof Move.Plan;
        if (improvement.movedSince(fromVersion) || (writes && improvement.writtenSince(fromVersion))) {
            return recorder.conflict(improvement);
        }
        Concerned me = concerned.in(improvement);
        List<Refusal> against = refusals.of(improvement, move, me);
        return against.isEmpty() ? recorder.move(improvement, move, me) : new Outcome.Refused<>(against);
    }
}
