package nl.ruimbaan.experiment;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Choosing by which measure one sees whether an improvement helps. */
@ApplicationService
public class MeasureChoice {

    private final ImprovementPages improvements;
    private final MeasurePages measures;
    private final LinkedMeasures linked;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    MeasureChoice(
            ImprovementPages improvements,
            MeasurePages measures,
            LinkedMeasures linked,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.improvements = improvements;
        this.measures = measures;
        this.linked = linked;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The one that was chosen; none of an improvement that the reader does not see. */
    public LinkedMeasure of(ImprovementId id) {
        return improvements
                .standing(id)
                .map(it -> new LinkedMeasure(linked.of(id).orElse(null), it.mayWrite()))
                .orElse(LinkedMeasure.NONE);
    }

    /** Whoever has a part in the improvement chooses, in every phase; null is none any more. */
    @Change
    public Outcome.OfAct<MeasureId> choose(ImprovementId id, @Nullable MeasureId measure) {
        return improvements.standing(id).map(it -> choose(it, measure)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<MeasureId> choose(ImprovementStanding improvement, @Nullable MeasureId measure) {
        if (!improvement.mayWrite()) {
            return Outcome.refused(Refusal.because("experiment.refused.joinFirst"));
        }
        if (measure != null && measures.page(measure).isEmpty()) {
            return Outcome.refused(Refusal.because("experiment.refused.noMeasure"));
        }
        linked.keep(improvement.id(), measure, user.id(), clock.now());
        journal.changed(improvement.id().ref(), new MeasureChosen(improvement.id()));
        return new Outcome.Saved<>(improvement.id().ref(), 0);
    }
}
