package nl.ruimbaan.experiment;

/** How far an experiment is. */
public enum ExperimentState {
    PLANNED,
    RUNNING,
    FINISHED,
    /** Planned, and not tried after all. */
    DROPPED;

    public String key() {
        return "experiment.state." + name();
    }
}
