package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.LastSteps;

/** Taking a step back, within a minute, by who made it, as long as nobody acted since. Nobody was told of it yet. */
@ApplicationService
public class ImprovementUndo {

    private final VisibleImprovements improvements;
    private final LastSteps last;
    private final ImprovementRecorder recorder;

    ImprovementUndo(VisibleImprovements improvements, LastSteps last, ImprovementRecorder recorder) {
        this.improvements = improvements;
        this.last = last;
        this.recorder = recorder;
    }

    /** Takes the last step of this improvement back: it stands as it stood before. */
    @Change
    public Outcome.OfAct<ImprovementDraft> undo(ImprovementId id) {
        return improvements.find(id).map(this::undo).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ImprovementDraft> undo(Improvement improvement) {
        LastSteps.Kept kept = last.of(improvement.improvementId().ref()).orElse(null);
        Optional<Refusal> denial = last.denial(kept, improvement.version());
        return kept == null || denial.isPresent()
                ? Outcome.refused(denial.orElseThrow())
                : recorder.undo(improvement, kept.step(), last.read(kept, StoodBefore.class));
    }
}
