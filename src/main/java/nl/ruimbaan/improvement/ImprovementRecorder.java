package nl.ruimbaan.improvement;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows each change: the text or step is kept, open screens and listeners hear of it, and the screen its outcome. */
@Component
class ImprovementRecorder {

    private final ImprovementCardReader cards;
    private final StepRecorder steps;
    private final Participants participants;
    private final Journal journal;
    private final PeopleService people;
    private final ApplicationEventPublisher events;

    ImprovementRecorder(
            ImprovementCardReader cards,
            StepRecorder steps,
            Participants participants,
            Journal journal,
            PeopleService people,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.steps = steps;
        this.participants = participants;
        this.journal = journal;
        this.people = people;
        this.events = events;
    }

    /** Its text is new. */
    Outcome<ImprovementDraft> written(Improvement kept) {
        ImprovementId id = kept.improvementId();
        return journal.stored(
                id.ref(), kept.version(), kept.activeBy().value(), kept.activeAt(), kept.toDraft(), cards.news(id));
    }

    /** Something else about it is new. */
    Outcome.OfAct<ImprovementDraft> moved(Improvement kept) {
        ImprovementId id = kept.improvementId();
        journal.changed(id.ref(), cards.news(id));
        return new Outcome.Saved<>(id.ref(), kept.version());
    }

    /** The step that was made. */
    void keep(Improvement kept, Move move, ImprovementPhase from, @Nullable PersonId ownerBefore) {
        ImprovementId id = kept.improvementId();
        steps.keep(id, move, kept.activeBy(), kept.activeAt(), from, kept.phase());
        events.publishEvent(new ImprovementMoved(
                id,
                kept.title(),
                move.verb(),
                from,
                kept.phase(),
                kept.activeBy(),
                kept.owner(),
                StepRecorder.why(move),
                concerned(kept, ownerBefore),
                kept.activeAt()));
    }

    /** A colleague was first. */
    Outcome<ImprovementDraft> conflict(Improvement current) {
        Map<PersonId, String> names = people.names(Set.of(current.activeBy()));
        String by = names.getOrDefault(current.activeBy(), "?");
        return new Outcome.Conflict<>(current.toDraft(), current.version(), by, current.activeAt());
    }

    private Set<PersonId> concerned(Improvement kept, @Nullable PersonId ownerBefore) {
        Set<PersonId> concerned = new LinkedHashSet<>();
        concerned.add(kept.proposer());
        if (ownerBefore != null) {
            concerned.add(ownerBefore);
        }
        if (kept.owner() != null) {
            concerned.add(kept.owner());
        }
        participants.of(kept.improvementId()).stream().map(PersonName::id).forEach(concerned::add);
        concerned.remove(kept.activeBy());
        return Set.copyOf(concerned);
    }
}
