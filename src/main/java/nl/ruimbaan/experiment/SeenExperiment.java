package nl.ruimbaan.experiment;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementStanding;

/** An experiment of an improvement that the reader sees. */
record SeenExperiment(Experiment experiment, ImprovementStanding improvement) {

    /** Why this cannot be done with it now; empty when it can. */
    Optional<Refusal> refusal(ExperimentVerb verb) {
        return verb.refusal(improvement, experiment.state());
    }
}
