package nl.ruimbaan.meeting;

import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.people.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Going past the obstacles in a weekly meeting: one at a time, with what is agreed about it. */
@ApplicationService
public class MeetingAgenda {

    private final MeetingReader meetings;
    private final AgendaReader order;
    private final MeetingRecorder recorder;
    private final Agreeing agreeing;

    MeetingAgenda(MeetingReader meetings, AgendaReader order, MeetingRecorder recorder, Agreeing agreeing) {
        this.meetings = meetings;
        this.order = order;
        this.recorder = recorder;
        this.agreeing = agreeing;
    }

    /** The teams of which there is something to go past. */
    @PreAuthorize(MeetingService.LEADERS)
    public Set<TeamId> teams() {
        return order.teams();
    }

    /** Where the meeting goes on: the obstacle that waits longest; empty when it has looked at all. */
    @PreAuthorize(MeetingService.LEADERS)
    public Optional<ObstacleId> waiting(MeetingId id) {
        return meetings.find(id).flatMap(order::waiting);
    }

    /** The meeting looked at this one; answers which comes next, or that it has looked at all. */
    @PreAuthorize(MeetingService.LEADERS)
    @Change
    public Optional<ObstacleId> next(MeetingId id, ObstacleId obstacle) {
        return meetings.find(id).filter(it -> !it.isOver()).flatMap(meeting -> {
            recorder.looked(id, obstacle);
            return order.after(id, obstacle).or(() -> order.waiting(meeting));
        });
    }

    /** Something is agreed about it in the meeting. */
    @PreAuthorize(MeetingService.LEADERS)
    @Change
    public Outcome.OfAct<AgreementDraft> agree(MeetingId id, ObstacleId obstacle, AgreementDraft draft) {
        return meetings.find(id)
                .map(it -> it.isOver()
                        ? Outcome.<AgreementDraft>refused(Refusal.because("obstacle.session.refused.over"))
                        : agreeing.agree(obstacle, id, draft))
                .orElseGet(Outcome.Gone::new);
    }
}
