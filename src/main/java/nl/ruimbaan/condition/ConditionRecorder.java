package nl.ruimbaan.condition;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what happened to an entry of the register, and the news for whoever looks at it. */
@Component
class ConditionRecorder {

    private final ConditionRepository entries;
    private final ConditionStepRepository steps;
    private final Journal journal;
    private final Numbers numbers;

    ConditionRecorder(ConditionRepository entries, ConditionStepRepository steps, Journal journal, Numbers numbers) {
        this.entries = entries;
        this.steps = steps;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** Its text is new. */
    Outcome<ConditionDraft> written(SystemCondition entry, ConditionVerb verb, PersonId by, Instant now) {
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
