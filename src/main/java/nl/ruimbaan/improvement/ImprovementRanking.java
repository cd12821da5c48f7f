package nl.ruimbaan.improvement;

import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A team puts its own improvements in order; nobody else does. What is remembered of them is in no such order. */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class ImprovementRanking {

    private final HeldRanking held;
    private final RankPositions positions;
    private final PeopleService people;
    private final CurrentUser user;
    private final Journal journal;

    ImprovementRanking(
            HeldRanking held, RankPositions positions, PeopleService people, CurrentUser user, Journal journal) {
        this.held = held;
        this.positions = positions;
        this.people = people;
        this.user = user;
        this.journal = journal;
    }

    /** One place up among those in the phase that one looks at; null is all phases. */
    public Act up(ImprovementId id, @Nullable ImprovementPhase among) {
        return held.over(id, among, false);
    }

    /** One place down among those in the phase that one looks at; null is all phases. */
    public Act down(ImprovementId id, @Nullable ImprovementPhase among) {
        return held.over(id, among, true);
    }

    public Act toTheTop(ImprovementId id) {
        return held.first(id);
    }

    /** Right before another of the same team. */
    public Act before(ImprovementId id, ImprovementId other) {
        return beside(id, other, false);
    }

    /** Right after another of the same team. */
    public Act after(ImprovementId id, ImprovementId other) {
        return beside(id, other, true);
    }

    /** At once where it can (ADR 0040). */
    private Act beside(ImprovementId id, ImprovementId other, boolean after) {
        TeamId team = people.myTeam();
        if (team == null || !positions.slipBeside(id, other, user.id(), after)) {
            return held.beside(id, other, after);
        }
        journal.moved(id.ref(), new ImprovementCard.Ranked(id, team));
        return Act.done();
    }
}
