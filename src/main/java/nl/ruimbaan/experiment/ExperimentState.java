package nl.ruimbaan.experiment;

/** How far an experiment is. */
public enum ExperimentState {
    PLANNED,
    RUNNING,
    FINISHED;

    public String key() {
        return "experiment.state." + name();
    }
}
