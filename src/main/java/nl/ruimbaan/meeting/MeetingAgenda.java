package nl.ruimbaan.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.security.access.prepost.PreAuthorize;

/** Going past the obstacles in a weekly meeting: one at a time, with what is agreed about it. */
@ApplicationService
public class MeetingAgenda {

    private static final int LAST_AGREEMENTS = 3;

    private final ObstaclePages obstacles;
    private final HiddenTexts hidden;
    private final MeetingReader meetings;
    private final AgendaReader order;
    private final AgreementReader agreements;
    private final AgreementRights rights;
    private final Agreeing agreeing;
    private final MeetingRecorder recorder;
    private final Clock clock;

    MeetingAgenda(
            ObstaclePages obstacles,
            HiddenTexts hidden,
            MeetingReader meetings,
            AgendaReader order,
            AgreementReader agreements,
            AgreementRights rights,
            Agreeing agreeing,
            MeetingRecorder recorder,
            Clock clock) {
        this.obstacles = obstacles;
        this.hidden = hidden;
        this.meetings = meetings;
        this.order = order;
        this.agreements = agreements;
        this.rights = rights;
        this.agreeing = agreeing;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Where the meeting goes on: the obstacle that waits longest; empty when it has looked at all. */
    @PreAuthorize(MeetingService.LEADERS)
    public Optional<ObstacleId> waiting(MeetingId id) {
        return meetings.find(id).flatMap(order::waiting);
    }

    /** The obstacle as the meeting sees it. A hidden one is not there, for nobody: a screen in a meeting has many readers. */
    @PreAuthorize(MeetingService.LEADERS)
    public Optional<AgendaCard> card(MeetingId id, ObstacleId obstacle) {
        return meetings.find(id)
                .flatMap(meeting -> obstacles
                        .summary(obstacle)
                        .filter(it -> !hidden.holds(obstacle.ref()))
                        .map(it -> card(meeting, it)));
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

    private AgendaCard card(MeetingLine meeting, ObstaclePages.Summary obstacle) {
        ObstacleId id = obstacle.standing().id();
        return new AgendaCard(
                meeting,
                id,
                obstacle.text(),
                obstacle.standing().state(),
                obstacle.teamName(),
                obstacle.ownerName(),
                ChronoUnit.DAYS.between(LocalDate.ofInstant(obstacle.movedAt(), Clock.ZONE), clock.today()),
                obstacle.occurrences(),
                obstacle.solution(),
                agreements.of(id, LAST_AGREEMENTS),
                rights.toAgree(obstacle.standing()).isEmpty(),
                order.before(meeting.id(), id).orElse(null),
                order.left(meeting));
    }
}
