package nl.ruimbaan.experiment;

import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what the current user does with an experiment, now; open pages hear of it, and the door its outcome. */
@Component
class ExperimentRecorder {

    private final ExperimentRepository experiments;
    private final EarlierPlans earlier;
    private final Journal journal;
    private final PeopleService people;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ExperimentRecorder(
            ExperimentRepository experiments,
            EarlierPlans earlier,
            Journal journal,
            PeopleService people,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.experiments = experiments;
        this.earlier = earlier;
        this.journal = journal;
        this.people = people;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    Outcome.OfAct<ExperimentPlan> planned(ImprovementId improvement, ExperimentPlan plan) {
        return kept(new Experiment(newId(), improvement, plan, user.id(), clock.now()));
    }

    Outcome.OfAct<ExperimentPlan> rewritten(Experiment experiment, ExperimentPlan plan) {
        earlier.keep(experiment, plan);
        experiment.rewrite(plan, user.id(), clock.now());
        return kept(experiment);
    }

    Outcome.OfAct<ExperimentPlan> started(Experiment experiment, Expectation expectation) {
        earlier.keep(experiment, experiment.plan().expecting(expectation.expectation()));
        experiment.start(expectation, user.id(), clock.now());
        return kept(experiment);
    }

    Outcome.OfAct<ExperimentPlan> dropped(Experiment experiment, WhyNot because) {
        experiment.drop(because, user.id(), clock.now());
        return kept(experiment);
    }

    Outcome.OfAct<ExperimentPlan> takenUp(Experiment experiment) {
        experiment.takeUp(user.id(), clock.now());
        return kept(experiment);
    }

    /** @param goesOn whether what is to be adapted is tried again at once: the next one is planned */
    Outcome.OfAct<ExperimentPlan> finished(Experiment experiment, ExperimentResult came, boolean goesOn) {
        experiment.finish(came, user.id(), clock.now());
        Outcome.OfAct<ExperimentPlan> outcome = kept(experiment);
        if (goesOn) {
            kept(experiment.next(newId(), user.id(), clock.now()));
        }
        return outcome;
    }

    /** Something beside it is new: a demand, something that was seen. */
    <T> Outcome.OfAct<T> beside(ImprovementId improvement, int version) {
        ItemRef item = improvement.ref();
        journal.changed(item, new ExperimentsChanged(improvement));
        return new Outcome.Saved<>(item, version);
    }

    /** A colleague was first. */
    Outcome<ExperimentPlan> conflict(Experiment current) {
        Map<PersonId, String> names = people.names(Set.of(current.changedBy()));
        String by = names.getOrDefault(current.changedBy(), "?");
        return new Outcome.Conflict<>(current.plan(), current.version(), by, current.changedAt());
    }

    private Outcome.OfAct<ExperimentPlan> kept(Experiment experiment) {
        Experiment kept = experiments.saveAndFlush(experiment);
        return beside(kept.improvement(), kept.version());
    }

    private ExperimentId newId() {
        return new ExperimentId(numbers.nextRecord());
    }
}
