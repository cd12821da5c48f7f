package nl.ruimbaan.obstacle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of an entry's history: who did what, when and why. Never changed afterwards. */
@Entity
class RegisterStep extends BaseEntity {

    private long entryId;
    private Instant at;
    private long personId;

    @Enumerated(EnumType.STRING)
    private RegisterVerb verb;

    private String why;
    private @Nullable LocalDate onDay;

    @SuppressWarnings("NullAway.Init")
    protected RegisterStep() {}

    RegisterStep(
            long id,
            RegisterEntryId entry,
            PersonId by,
            RegisterVerb verb,
            String why,
            @Nullable LocalDate on,
            Instant at) {
        super(id);
        this.entryId = entry.number();
        this.personId = by.value();
        this.verb = verb;
        this.why = why.strip();
        this.onDay = on;
        this.at = at;
    }
}
