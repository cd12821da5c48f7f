package nl.ruimbaan.improvement;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.thread.MergedItems;
import org.jspecify.annotations.Nullable;

/** Taking a step back, within a minute, by who made it, as long as nobody acted since. Nobody was told of it yet. */
@ApplicationService
public class ImprovementUndo {

    private final VisibleImprovements improvements;
    private final LastSteps last;
    private final ImprovementRecorder recorder;
    private final MergedItems merged;
    private final HiddenTexts hidden;

    ImprovementUndo(
            VisibleImprovements improvements,
            LastSteps last,
            ImprovementRecorder recorder,
            MergedItems merged,
            HiddenTexts hidden) {
        this.improvements = improvements;
        this.last = last;
        this.recorder = recorder;
        this.merged = merged;
        this.hidden = hidden;
    }

    /** Takes the last step of this improvement back: it stands as it stood before. */
    @Change
    public Outcome.OfAct<ImprovementDraft> undo(ImprovementId id) {
        improvements.hold(id, root(id));
        return improvements.find(id).map(this::undo).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ImprovementDraft> undo(Improvement improvement) {
        LastSteps.Kept kept = last.of(improvement.improvementId().ref()).orElse(null);
        Optional<Refusal> denial = last.denial(kept, improvement.version());
        if (kept == null || denial.isPresent()) {
            return Outcome.refused(denial.orElseThrow());
        }
        StoodBefore before = last.read(kept, StoodBefore.class);
        return goesBack(improvement, before.merged())
                ? recorder.undo(improvement, kept.step(), before)
                : Outcome.refused(LastSteps.ACTED);
    }

    /** What the step brought along goes back too. Answers whether it can. */
    private boolean goesBack(Improvement improvement, Standing.@Nullable Merged before) {
        ItemRef it = improvement.improvementId().ref();
        Standing.Merged now = improvement.memo().merged();
        if (now == null && before != null) {
            return goesUpAgain(improvement.improvementId(), before);
        }
        if (now != null && before == null) {
            recorder.announce(ImprovementId.of(merged.takeApart(it, now.number())));
        }
        return true;
    }

    /** In the one that it was taken apart from, wherever that has gone since. */
    private boolean goesUpAgain(ImprovementId id, Standing.Merged before) {
        ImprovementId root = root(before.into());
        improvements.hold(id, root);
        Optional<Improvement> there = improvements
                .find(root)
                .filter(it -> it.phase().isJoinable() && !hidden.holds(id.ref()) && !hidden.holds(root.ref()));
        there.ifPresent(it -> {
            merged.again(id.ref(), root.ref(), before.into().ref(), before.number());
            recorder.announce(root);
        });
        return there.isPresent();
    }

    private ImprovementId root(ImprovementId id) {
        return ImprovementId.of(merged.root(id.ref()));
    }
}
