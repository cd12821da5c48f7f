package nl.ruimbaan.experiment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that was seen while it was tried. Its writer puts it right, or takes it away with all its words. */
@Entity
@Table(name = "experiment_observation")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Observation extends BaseEntity {

    private long experimentId;
    private long personId;
    private Instant at;
    private @Nullable String seen;
    private @Nullable String words;
    private @Nullable Instant correctedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    Observation(ObservationId id, ExperimentId experiment, ObservationDraft draft, PersonId by, Instant now) {
        super(id.value());
        experimentId = experiment.value();
        personId = by.value();
        at = now;
        write(draft);
    }

    void correct(ObservationDraft draft, Instant now) {
        write(draft);
        correctedAt = now;
    }

    void withdraw(Instant now) {
        write(ObservationDraft.EMPTY);
        withdrawnAt = now;
    }

    ExperimentId experiment() {
        return new ExperimentId(experimentId);
    }

    PersonId writer() {
        return new PersonId(personId);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Instant changedAt() {
        return correctedAt == null ? at : correctedAt;
    }

    ObservationDraft toDraft() {
        return new ObservationDraft(Texts.orEmpty(seen), Texts.orEmpty(words));
    }

    private void write(ObservationDraft draft) {
        seen = Texts.orNull(draft.seen());
        words = Texts.orNull(draft.words());
    }
}
