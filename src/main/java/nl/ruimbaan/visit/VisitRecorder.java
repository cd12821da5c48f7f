package nl.ruimbaan.visit;

import java.util.Set;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps what the current user does with a note, now; open screens hear of it, and the door its outcome. */
@Component
class VisitRecorder {

    private final VisitRepository visits;
    private final VisitItems items;
    private final Journal journal;
    private final PeopleService people;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    VisitRecorder(
            VisitRepository visits,
            VisitItems items,
            Journal journal,
            PeopleService people,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.visits = visits;
        this.items = items;
        this.journal = journal;
        this.people = people;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** A new one, with a number of its own. */
    Visit begun(VisitDraft draft) {
        return new Visit(new VisitId(numbers.nextItem()), draft, user.id(), clock.now());
    }

    /** Its text is this one. */
    Outcome<VisitDraft> rewritten(Visit visit, VisitDraft draft) {
        visit.write(draft, clock.now());
        return written(visit, draft);
    }

    /** Its text is new. */
    Outcome<VisitDraft> written(Visit visit, VisitDraft draft) {
        Visit kept = visits.saveAndFlush(visit);
        VisitId id = kept.visitId();
        items.put(id, draft.about());
        return journal.stored(
                id.ref(),
                kept.version(),
                user.id().value(),
                kept.writtenAt(),
                kept.toDraft(items.of(id)),
                new VisitChanged(id));
    }

    /** It was written anew in another window. */
    Outcome<VisitDraft> conflict(Visit visit) {
        String writer = people.names(Set.of(visit.writer())).getOrDefault(visit.writer(), "");
        return new Outcome.Conflict<>(
                visit.toDraft(items.of(visit.visitId())), visit.version(), writer, visit.writtenAt());
    }

    /** Others have it no longer, or again. */
    Act changed(Visit visit) {
        VisitId id = visits.saveAndFlush(visit).visitId();
        journal.changed(id.ref(), new VisitChanged(id));
        return Act.done();
    }
}
