package nl.ruimbaan.improvement;

/** Port: tells what was tried with an improvement. Nothing becomes how we work that was not. */
public interface TrialSource {

    Tried of(ImprovementId id);

    /**
     * What was tried.
     *
     * @param worked whether something was tried that is worth going on with
     * @param demands with how many customer demands that was, as far as they were counted
     */
    record Tried(boolean worked, int demands) {}
}
