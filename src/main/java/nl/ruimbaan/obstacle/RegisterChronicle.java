package nl.ruimbaan.obstacle;

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
class RegisterChronicle {

    private final RegisterEntryRepository entries;
    private final RegisterStepRepository steps;
    private final Journal journal;
    private final Numbers numbers;

    RegisterChronicle(RegisterEntryRepository entries, RegisterStepRepository steps, Journal journal, Numbers numbers) {
        this.entries = entries;
        this.steps = steps;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** Its text is new. */
    Outcome<RegisterDraft> written(RegisterEntry entry, RegisterVerb verb, PersonId by, Instant now) {
        RegisterEntry kept = entries.saveAndFlush(entry);
        keep(kept, verb, by, "", null, now);
        return journal.stored(kept.entryId().ref(), kept.version(), by.value(), now, kept.toDraft(), kept.toName());
    }

    /** It is no longer there, or it is again. */
    Outcome<RegisterDraft> turned(
            RegisterEntry entry, RegisterVerb verb, PersonId by, String why, @Nullable LocalDate on, Instant now) {
        RegisterEntry kept = entries.saveAndFlush(entry);
        keep(kept, verb, by, why, on, now);
        journal.changed(kept.entryId().ref(), kept.toName());
        return new Outcome.Saved<>(kept.entryId().ref(), kept.version());
    }

    private void keep(
            RegisterEntry entry, RegisterVerb verb, PersonId by, String why, @Nullable LocalDate on, Instant now) {
        steps.saveAndFlush(new RegisterStep(numbers.nextRecord(), entry.entryId(), by, verb, why, on, now));
    }
}
