package nl.ruimbaan.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of an entry's history: who did what, when and why. Never changed afterwards. */
@Entity
@Table(name = "register_step")
@SuppressWarnings("UnusedVariable") // statements read its columns
class ConditionStep extends BaseEntity {

    private long entryId;
    private Instant at;
    private long personId;

    @Enumerated(EnumType.STRING)
    private ConditionVerb verb;

    private String why;
    private @Nullable LocalDate onDay;

    @SuppressWarnings("NullAway.Init")
    protected ConditionStep() {}

    ConditionStep(
            long id,
            ConditionId entry,
            PersonId by,
            ConditionVerb verb,
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
