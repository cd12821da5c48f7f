package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;

/** Reading what is tried with an improvement. */
@ApplicationService
public class ExperimentPages {

    private final ImprovementPages improvements;
    private final ExperimentReader experiments;
    private final VisibleExperiments visible;
    private final EarlierPlans earlier;

    ExperimentPages(
            ImprovementPages improvements,
            ExperimentReader experiments,
            VisibleExperiments visible,
            EarlierPlans earlier) {
        this.improvements = improvements;
        this.experiments = experiments;
        this.visible = visible;
        this.earlier = earlier;
    }

    /** All its experiments; none of an improvement that the reader does not see. */
    public ExperimentList of(ImprovementId id) {
        return improvements.standing(id).map(this::of).orElse(ExperimentList.NONE);
    }

    /** What its plan said before, the newest first; nothing of an improvement that the reader does not see. */
    public List<EarlierPlan> earlier(ExperimentId id) {
        return visible.find(id).map(it -> earlier.of(id)).orElse(List.of());
    }

    private ExperimentList of(ImprovementStanding improvement) {
        return new ExperimentList(
                ExperimentVerb.PLAN.refusal(improvement, null).isEmpty(),
                improvement.language(),
                experiments.of(improvement));
    }
}
