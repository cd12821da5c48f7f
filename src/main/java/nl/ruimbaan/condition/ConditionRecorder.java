package nl.ruimbaan.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what happened to an entry of the register, and the news for whoever looks at it. */
@Component
class ConditionRecorder {

    private final ConditionRepository entries;
    private final ConditionStepRepository steps;
    private final ConditionUse use;
    private final PeopleService people;
    private final Journal journal;
    private final Numbers numbers;

    ConditionRecorder(
            ConditionRepository entries,
            ConditionStepRepository steps,
            ConditionUse use,
            PeopleService people,
            Journal journal,
            Numbers numbers) {
        this.entries = entries;
        this.steps = steps;
        this.use = use;
        this.people = people;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** A colleague wrote it anew in the meantime. */
    Outcome<ConditionDraft> conflict(SystemCondition entry) {
        String writer = people.names(Set.of(entry.writtenBy())).getOrDefault(entry.writtenBy(), "");
        return new Outcome.Conflict<>(entry.toDraft(), entry.version(), writer, entry.writtenAt());
    }

    /** It is new. */
    Outcome<ConditionDraft> registered(SystemCondition entry, PersonId by, Instant now) {
        return written(entry, ConditionVerb.REGISTER, by, now);
    }

    /** Its text is new; when its kind is, all that hangs under it is of that kind too. */
    Outcome<ConditionDraft> rewritten(SystemCondition entry, ConditionKind before, PersonId by, Instant now) {
        Outcome<ConditionDraft> outcome = written(entry, ConditionVerb.WRITE, by, now);
        if (entry.kind() != before) {
            use.kindChanged(entry.entryId(), entry.kind());
        }
        return outcome;
    }

    private Outcome<ConditionDraft> written(SystemCondition entry, ConditionVerb verb, PersonId by, Instant now) {
        SystemCondition kept = entries.saveAndFlush(entry);
        keep(kept, verb, by, "", null, now);
        return journal.stored(kept.entryId().ref(), kept.version(), by.value(), now, kept.toDraft(), kept.toName());
    }

    /** It is no longer there, or it is again. */
    Outcome.OfAct<ConditionDraft> turned(
            SystemCondition entry, ConditionVerb verb, PersonId by, String why, @Nullable LocalDate on, Instant now) {
        SystemCondition kept = entries.saveAndFlush(entry);
        keep(kept, verb, by, why, on, now);
        journal.changed(kept.entryId().ref(), kept.toName());
        return new Outcome.Saved<>(kept.entryId().ref(), kept.version());
    }

    private void keep(
            SystemCondition entry, ConditionVerb verb, PersonId by, String why, @Nullable LocalDate on, Instant now) {
        steps.saveAndFlush(new ConditionStep(numbers.nextRecord(), entry.entryId(), by, verb, why, on, now));
    }
}
