package nl.ruimbaan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A weekly meeting in which managers go past the obstacles, of everyone or of one team. */
@Entity
@Table(name = "obstacle_session")
@SuppressWarnings("UnusedVariable") // statements read its columns
class Meeting extends BaseEntity {

    /** Null: of everyone. */
    private @Nullable Long teamId;

    private long startedBy;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingId id, @Nullable TeamId team, PersonId by, Instant now) {
        super(id.value());
        teamId = team == null ? null : team.value();
        startedBy = by.value();
        startedAt = now;
    }

    /** It is over. When it was already, it ended then. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** A meeting is one of a day: who forgot to end it begins another on the next. */
    boolean isOf(LocalDate day) {
        return LocalDate.ofInstant(startedAt, Clock.ZONE).equals(day);
    }

    MeetingId meetingId() {
        return new MeetingId(id());
    }
}
