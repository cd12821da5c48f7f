package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.experiment.ExperimentId;
import nl.ruimbaan.experiment.LearnedFilter;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ui.ImprovementLinks;

/** The addresses of the screens of experiments; the only place that spells them. */
public final class ExperimentLinks {

    static final String LEARNED = "learning";

    private ExperimentLinks() {}

    /** What was learned. */
    public static String learned() {
        return LEARNED;
    }

    /** Where an experiment stands on the page of its improvement. */
    static String experiment(ImprovementId improvement, ExperimentId id) {
        return ImprovementLinks.page(improvement) + "#experiment-" + id.value();
    }

    static QueryParameters parameters(LearnedFilter filter) {
        return QueryParameters.simple(filter.parameters());
    }
}
