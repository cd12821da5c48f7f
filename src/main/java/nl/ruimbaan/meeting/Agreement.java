package nl.ruimbaan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What was decided about an obstacle, and who does what next. Its words stay as they were agreed; only whether it is done changes. */
@Entity
@Table(name = "obstacle_agreement")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Agreement extends BaseEntity {

    private long obstacleId;
    /** The meeting in which it was agreed; null when that was none. */
    @Column(name = "session_id")
    private @Nullable Long meetingId;

    private @Nullable String decision;
    private @Nullable String nextStep;
    private @Nullable Long whoId;
    private @Nullable LocalDate onDay;
    private long madeBy;
    private Instant madeAt;
    private @Nullable Instant doneAt;
    private @Nullable Long doneBy;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(
            AgreementId id,
            ObstacleId obstacle,
            @Nullable MeetingId meeting,
            AgreementDraft draft,
            PersonId by,
            Instant now) {
        super(id.value());
        obstacleId = obstacle.number();
        meetingId = meeting == null ? null : meeting.value();
        decision = Texts.orNull(draft.decision());
        nextStep = Texts.orNull(draft.nextStep());
        whoId = draft.who() == null ? null : draft.who().value();
        onDay = draft.on();
        madeBy = by.value();
        madeAt = now;
    }

    /** It is done. Who said so first keeps having said it. */
    void done(PersonId by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by.value();
        }
    }

    /** It is not done, or not after all: it waits again. */
    void notDone() {
        doneAt = null;
        doneBy = null;
    }

    boolean isDone() {
        return doneAt != null;
    }

    ObstacleId obstacle() {
        return new ObstacleId(obstacleId);
    }

    @Nullable
    PersonId who() {
        return whoId == null ? null : new PersonId(whoId);
    }

    @Nullable
    PersonId doneBy() {
        return doneBy == null ? null : new PersonId(doneBy);
    }
}
