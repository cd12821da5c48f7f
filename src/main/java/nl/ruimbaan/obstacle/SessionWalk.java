package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Attempt;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Going past the obstacles in a weekly meeting: one at a time, with what is agreed about it. */
@ApplicationService
public class SessionWalk {

    private static final int LAST_AGREEMENTS = 3;

    private final ObstaclePages obstacles;
    private final HiddenTexts hidden;
    private final SessionLines sessions;
    private final WalkOrder order;
    private final AgreementLines agreements;
    private final AgreementRights rights;
    private final Agreeing agreeing;
    private final Attempt attempt;
    private final Numbers numbers;
    private final Clock clock;

    SessionWalk(
            ObstaclePages obstacles,
            HiddenTexts hidden,
            SessionLines sessions,
            WalkOrder order,
            AgreementLines agreements,
            AgreementRights rights,
            Agreeing agreeing,
            Attempt attempt,
            Numbers numbers,
            Clock clock) {
        this.obstacles = obstacles;
        this.hidden = hidden;
        this.sessions = sessions;
        this.order = order;
        this.agreements = agreements;
        this.rights = rights;
        this.agreeing = agreeing;
        this.attempt = attempt;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Where the meeting goes on: the obstacle that waits longest; empty when it has looked at all. */
    @PreAuthorize(ObstacleSessions.LEADERS)
    public Optional<ObstacleId> waiting(SessionId id) {
        return sessions.find(id).flatMap(order::waiting);
    }

    /** The obstacle as the meeting sees it. A hidden one is not there, for nobody: a screen in a meeting has many readers. */
    @PreAuthorize(ObstacleSessions.LEADERS)
    public Optional<SessionCard> card(SessionId id, ObstacleId obstacle) {
        return sessions.find(id)
                .flatMap(session -> obstacles
                        .summary(obstacle)
                        .filter(it -> !hidden.holds(obstacle.ref()))
                        .map(it -> card(session, it)));
    }

    /** The meeting looked at this one; answers which comes next, or that it has looked at all. */
    @PreAuthorize(ObstacleSessions.LEADERS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ObstacleId> next(SessionId id, ObstacleId obstacle) {
        return attempt.to(() -> sessions.find(id).filter(it -> !it.isOver()).flatMap(session -> {
            order.look(id, obstacle, numbers.nextRecord());
            return order.after(id, obstacle).or(() -> order.waiting(session));
        }));
    }

    /** Something is agreed about it in the meeting. */
    @PreAuthorize(ObstacleSessions.LEADERS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Outcome<AgreementDraft> agree(SessionId id, ObstacleId obstacle, AgreementDraft draft) {
        return attempt.to(() -> sessions.find(id)
                .map(it -> it.isOver()
                        ? Outcome.<AgreementDraft>refused(Refusal.because("obstacle.session.refused.over"))
                        : agreeing.agree(obstacle, id, draft))
                .orElseGet(Outcome.Gone::new));
    }

    private SessionCard card(SessionLine session, ObstacleSummary obstacle) {
        ObstacleId id = obstacle.standing().id();
        return new SessionCard(
                session,
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
                order.before(session.id(), id).orElse(null),
                order.left(session));
    }
}
