package nl.ruimbaan.experiment;

import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what the current user saw, now; open pages hear of it, and the door its outcome. */
@Component
class ObservationRecorder {

    private final ObservationRepository observations;
    private final ExperimentRecorder experiments;
    private final PhotoPublishing photos;
    private final PeopleService people;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObservationRecorder(
            ObservationRepository observations,
            ExperimentRecorder experiments,
            PhotoPublishing photos,
            PeopleService people,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.observations = observations;
        this.experiments = experiments;
        this.photos = photos;
        this.people = people;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** What its writer put beside it is seen by all who see it. */
    Outcome<ObservationDraft> noted(SeenExperiment seen, ObservationDraft draft) {
        var id = new ObservationId(numbers.nextRecord());
        var of = new ExperimentId(seen.experiment().id());
        Outcome<ObservationDraft> outcome = kept(seen, new Observation(id, of, draft, user.id(), clock.now()));
        photos.said(seen.beside(), id.value());
        return outcome;
    }

    Outcome<ObservationDraft> corrected(SeenExperiment seen, Observation observation, ObservationDraft draft) {
        observation.correct(draft, clock.now());
        return kept(seen, observation);
    }

    /** With its words goes what stood beside it. */
    Outcome<ObservationDraft> withdrawn(SeenExperiment seen, Observation observation) {
        observation.withdraw(clock.now());
        photos.removed(observation.id());
        return kept(seen, observation);
    }

    /** The writer was there before, in another window. */
    Outcome<ObservationDraft> conflict(Observation current) {
        Map<PersonId, String> names = people.names(Set.of(current.writer()));
        String by = names.getOrDefault(current.writer(), "?");
        return new Outcome.Conflict<>(current.toDraft(), current.version(), by, current.changedAt());
    }

    private Outcome<ObservationDraft> kept(SeenExperiment seen, Observation observation) {
        Observation kept = observations.saveAndFlush(observation);
        return experiments.beside(seen.improvement().id(), kept.version());
    }
}
