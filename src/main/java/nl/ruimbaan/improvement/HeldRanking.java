package nl.ruimbaan.improvement;

import java.util.function.Predicate;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes an order while nobody else changes it, and says why where it cannot. */
@Component
class HeldRanking {

    private final VisibleImprovements improvements;
    private final RankPositions positions;
    private final RankReader ranks;
    private final CurrentUser user;
    private final Journal journal;

    HeldRanking(
            VisibleImprovements improvements,
            RankPositions positions,
            RankReader ranks,
            CurrentUser user,
            Journal journal) {
        this.improvements = improvements;
        this.positions = positions;
        this.ranks = ranks;
        this.user = user;
        this.journal = journal;
    }

    /** One place up or down among those in the phase; null is all phases. */
    @Change
    public Act over(ImprovementId id, @Nullable ImprovementPhase among, boolean after) {
        return rank(
                id,
                team -> ranks.neighbour(id, team, among, after)
                        .map(it -> positions.putBeside(id, it, team, after))
                        .orElse(true));
    }

    @Change
    public Act first(ImprovementId id) {
        return rank(id, team -> positions.putFirst(id, team));
    }

    @Change
    public Act beside(ImprovementId id, ImprovementId other, boolean after) {
        return rank(id, team -> positions.putBeside(id, other, team, after));
    }

    /** @param put false when it cannot stand there */
    private Act rank(ImprovementId id, Predicate<TeamId> put) {
        TeamId team = positions.holdOwn(id, user.id()).orElse(null);
        if (team == null) {
            return improvements.find(id).isEmpty()
                    ? Act.gone()
                    : Act.refused(Refusal.because("improvement.refused.notYourTeam"));
        }
        if (!put.test(team)) {
            return Act.refused(Refusal.because("improvement.refused.otherList"));
        }
        Writes.unseen(HeldRanking.class);
        journal.moved(id.ref(), new ImprovementCard.Ranked(id, team));
        return Act.done();
    }
}
