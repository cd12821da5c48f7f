package nl.ruimbaan.experiment.ui;

import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentVerb;
import nl.ruimbaan.experiment.ObservationId;
import nl.ruimbaan.experiment.ObservationLine;

/** What the buttons of an experiment set going on its page. */
interface ExperimentActs {

    /** Opens what the verb asks. */
    void begin(ExperimentVerb verb, ExperimentEntry entry);

    void correct(ObservationLine line);

    void withdraw(ObservationId id);

    /** Something was counted. */
    void counted();
}
