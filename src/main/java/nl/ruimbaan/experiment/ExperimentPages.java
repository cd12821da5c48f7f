package nl.ruimbaan.experiment;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;

/** Reading what is tried with an improvement. */
@ApplicationService
public class ExperimentPages {

    private final ImprovementPages improvements;
    private final ExperimentReader experiments;

    ExperimentPages(ImprovementPages improvements, ExperimentReader experiments) {
        this.improvements = improvements;
        this.experiments = experiments;
    }

    /** All its experiments; none of an improvement that the reader does not see. */
    public ExperimentList of(ImprovementId id) {
        return improvements.standing(id).map(this::of).orElse(ExperimentList.NONE);
    }

    private ExperimentList of(ImprovementStanding improvement) {
        return new ExperimentList(
                ExperimentVerb.PLAN.refusal(improvement, null).isEmpty(),
                improvement.language(),
                experiments.of(improvement));
    }
}
