package nl.ruimbaan.experiment;

import java.util.EnumSet;
import java.util.Set;

/** What is done after an experiment with what was tried. None is worth more than another. */
public enum ExperimentOutcome {
    /** It becomes how we work. */
    ADOPT,
    /** It is tried again, in another way. */
    ADAPT,
    /** It is tried with more demands, or by more people. */
    EXPAND,
    /** It is let go, with its lesson. */
    ABANDON;

    /** After which something of it can become how we work. */
    static final Set<ExperimentOutcome> GOES_ON = EnumSet.of(ADOPT, ADAPT, EXPAND);

    public String key() {
        return "experiment.outcome." + name();
    }
}
