package nl.ruimbaan.experiment;

import java.util.Optional;
import nl.ruimbaan.improvement.ImprovementPages;
import org.springframework.stereotype.Component;

/** The experiments that the current user may see: of a hidden improvement there are none. */
@Component
class VisibleExperiments {

    private final ExperimentRepository experiments;
    private final ImprovementPages improvements;

    VisibleExperiments(ExperimentRepository experiments, ImprovementPages improvements) {
        this.experiments = experiments;
        this.improvements = improvements;
    }

    Optional<SeenExperiment> find(ExperimentId id) {
        return experiments
                .findById(id.value())
                .flatMap(it -> improvements.standing(it.improvement()).map(of -> new SeenExperiment(it, of)));
    }
}
