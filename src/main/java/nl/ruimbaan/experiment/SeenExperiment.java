package nl.ruimbaan.experiment;

import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.photo.Beside;

/** An experiment of an improvement that the reader sees. */
record SeenExperiment(Experiment experiment, ImprovementStanding improvement) {

    /** What one puts beside a line in its diary that is being written. */
    Beside beside() {
        return Beside.saying(improvement.id().ref(), experiment.id());
    }

    /** Why this cannot be done with it now; empty when it can. */
    Optional<Refusal> refusal(ExperimentVerb verb) {
        return verb.refusal(improvement, experiment.state());
    }
}
