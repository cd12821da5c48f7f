package nl.ruimbaan.experiment;

import static nl.ruimbaan.experiment.ExperimentState.DROPPED;
import static nl.ruimbaan.experiment.ExperimentState.FINISHED;
import static nl.ruimbaan.experiment.ExperimentState.PLANNED;
import static nl.ruimbaan.experiment.ExperimentState.RUNNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStanding;
import org.jspecify.annotations.Nullable;

/** What one can do with an experiment. Owns the table of when; who, are those who may write the improvement. */
public enum ExperimentVerb {
    /** A new one. */
    PLAN(Phases.TRYING, EnumSet.noneOf(ExperimentState.class)),
    REWRITE(Phases.TRYING, EnumSet.of(PLANNED)),
    START(Phases.TRYING, EnumSet.of(PLANNED)),
    /** It is not tried after all. */
    DROP(EnumSet.copyOf(ImprovementPhase.seen()), EnumSet.of(PLANNED)),
    /** It is planned again. */
    TAKE_UP(Phases.TRYING, EnumSet.of(DROPPED)),
    /** A customer demand with which it was tried. */
    COUNT(Phases.TRYING, EnumSet.of(RUNNING)),
    /** Something that was seen. */
    NOTE(Phases.TRYING, EnumSet.of(RUNNING)),
    /** What was begun may be brought to its end in whatever phase: its lesson is not lost. */
    FINISH(EnumSet.copyOf(ImprovementPhase.seen()), EnumSet.of(RUNNING)),
    /** The writer of something that was seen puts it right, or takes it away. */
    CORRECT(EnumSet.copyOf(ImprovementPhase.seen()), EnumSet.of(RUNNING, FINISHED));

    /** In which phases one tries: before it is how we work, and to expand it. */
    private static final class Phases {
        static final Set<ImprovementPhase> TRYING = EnumSet.of(ImprovementPhase.PLAN, ImprovementPhase.DO);
    }

    private final Set<ImprovementPhase> phases;
    private final Set<ExperimentState> states;

    ExperimentVerb(Set<ImprovementPhase> phases, Set<ExperimentState> states) {
        this.phases = phases;
        this.states = states;
    }

    public String key() {
        return "experiment.verb." + name();
    }

    /**
     * Why it cannot be done now; empty when it can.
     *
     * @param state null for one that is not there yet
     */
    Optional<Refusal> refusal(ImprovementStanding improvement, @Nullable ExperimentState state) {
        if (!phases.contains(improvement.phase())) {
            return because("phase");
        }
        if (state == null ? !states.isEmpty() : !states.contains(state)) {
            return because("state." + name());
        }
        return improvement.mayWrite() ? Optional.empty() : because("joinFirst");
    }

    private static Optional<Refusal> because(String why) {
        return Optional.of(Refusal.because("experiment.refused." + why));
    }
}
