package nl.ruimbaan.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reading: an obstacle as a weekly meeting sees it. */
@ApplicationService
public class AgendaCards {

    private static final int LAST_AGREEMENTS = 3;

    private final MeetingReader meetings;
    private final ObstaclePages obstacles;
    private final HiddenTexts hidden;
    private final AgreementReader agreements;
    private final AgendaReader order;
    private final Clock clock;

    AgendaCards(
            MeetingReader meetings,
            ObstaclePages obstacles,
            HiddenTexts hidden,
            AgreementReader agreements,
            AgendaReader order,
            Clock clock) {
        this.meetings = meetings;
        this.obstacles = obstacles;
        this.hidden = hidden;
        this.agreements = agreements;
        this.order = order;
        this.clock = clock;
    }

    /** A hidden one is not there, for nobody: a screen in a meeting has many readers. */
    @PreAuthorize(MeetingService.LEADERS)
    public Optional<AgendaCard> card(MeetingId id, ObstacleId obstacle) {
        return meetings.find(id)
                .flatMap(meeting -> obstacles
                        .summary(obstacle)
                        .filter(it -> !hidden.holds(obstacle.ref()))
                        .map(it -> card(meeting, it)));
    }

    private AgendaCard card(MeetingLine meeting, ObstaclePages.Summary obstacle) {
        ObstacleId id = obstacle.standing().id();
        AgreementList agreed = agreements.of(obstacle.standing(), LAST_AGREEMENTS);
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
                agreed.agreements(),
                agreed.mayAgree(),
                order.before(meeting.id(), id).orElse(null),
                order.left(meeting));
    }
}
