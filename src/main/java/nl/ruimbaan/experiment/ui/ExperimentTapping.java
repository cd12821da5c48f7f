package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.experiment.ExperimentCounting;
import nl.ruimbaan.experiment.ExperimentId;
import nl.ruimbaan.experiment.ExperimentPlan;

/** Sends what is tapped to be counted, each tap under a name of its own. */
@SpringComponent
class ExperimentTapping {

    private final ExperimentCounting counting;

    ExperimentTapping(ExperimentCounting counting) {
        this.counting = counting;
    }

    /** Counts one more; empty when that could not be, else the name of the tap. */
    String tap(ExperimentId id, RightFirstTime right) {
        String key = UUID.randomUUID().toString();
        return isDone(counting.tap(id, key, right)) ? key : "";
    }

    /** Whether it was taken back. */
    boolean takeBack(ExperimentId id, String key) {
        return isDone(counting.takeBack(id, key));
    }

    private static boolean isDone(Outcome.OfAct<ExperimentPlan> outcome) {
        if (!outcome.refusals().isEmpty()) {
            Notices.refused(outcome.refusals());
        }
        return outcome.refusals().isEmpty();
    }
}
