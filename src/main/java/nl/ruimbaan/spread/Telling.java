package nl.ruimbaan.spread;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What was told of what came of an improvement, on one day. */
@Entity
@Table(name = "told_result")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Telling extends BaseEntity {

    private long improvementId;
    private LocalDate toldOn;
    private Instant toldAt;
    private long toldBy;
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected Telling() {}

    Telling(long id, ImprovementId improvement, String words, PersonId by, LocalDate today, Instant now) {
        super(id);
        this.improvementId = improvement.number();
        this.words = words.strip();
        this.toldBy = by.value();
        this.toldOn = today;
        this.toldAt = now;
    }

    /** Who told it puts it in other words. */
    void reword(String anew) {
        words = anew.strip();
    }

    /** Its words are gone. */
    void withdraw() {
        words = null;
    }

    ImprovementId improvement() {
        return new ImprovementId(improvementId);
    }

    PersonId by() {
        return new PersonId(toldBy);
    }

    boolean isWithdrawn() {
        return words == null;
    }
}
