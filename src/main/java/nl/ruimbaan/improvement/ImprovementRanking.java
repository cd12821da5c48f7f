package nl.ruimbaan.improvement;

import java.util.function.Predicate;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** A team puts its own improvements in order; nobody else does. What is remembered of them is in no such order. */
@ApplicationService
public class ImprovementRanking {

    private final VisibleImprovements improvements;
    private final RankPositions positions;
    private final RankReader ranks;
    private final CurrentUser user;
    private final Journal journal;

    ImprovementRanking(
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

    /** One place up among those in the phase that one looks at; null is all phases. */
    @Change
    public Outcome.OfAct<ImprovementDraft> up(ImprovementId id, @Nullable ImprovementPhase among) {
        return rank(id, team -> over(id, team, among, false));
    }

    /** One place down among those in the phase that one looks at; null is all phases. */
    @Change
    public Outcome.OfAct<ImprovementDraft> down(ImprovementId id, @Nullable ImprovementPhase among) {
        return rank(id, team -> over(id, team, among, true));
    }

    @Change
    public Outcome.OfAct<ImprovementDraft> toTheTop(ImprovementId id) {
        return rank(id, team -> positions.putFirst(id, team));
    }

    /** Right before another of the same team. */
    @Change
    public Outcome.OfAct<ImprovementDraft> before(ImprovementId id, ImprovementId other) {
        return beside(id, other, false);
    }

    /** Right after another of the same team. */
    @Change
    public Outcome.OfAct<ImprovementDraft> after(ImprovementId id, ImprovementId other) {
        return beside(id, other, true);
    }

    private Outcome.OfAct<ImprovementDraft> beside(ImprovementId id, ImprovementId other, boolean after) {
        return positions
                .own(id, user.id())
                .filter(own -> positions.slipBeside(id, other, own, after))
                .map(own -> ranked(id, own))
                .orElseGet(() -> rank(id, team -> positions.putBeside(id, other, team, after)));
    }

    private boolean over(ImprovementId id, TeamId team, @Nullable ImprovementPhase among, boolean after) {
        return ranks.neighbour(id, team, among, after)
                .map(it -> positions.putBeside(id, it, team, after))
                .orElse(true);
    }

    /** @param put false when it cannot stand there */
    private Outcome.OfAct<ImprovementDraft> rank(ImprovementId id, Predicate<TeamId> put) {
        RankPositions.Own own = positions.holdOwn(id, user.id()).orElse(null);
        if (own == null) {
            return improvements.find(id).isEmpty()
                    ? new Outcome.Gone<>()
                    : Outcome.refused(Refusal.because("improvement.refused.notYourTeam"));
        }
        if (!put.test(own.team())) {
            return Outcome.refused(Refusal.because("improvement.refused.otherList"));
        }
        return ranked(id, own);
    }

    private Outcome.OfAct<ImprovementDraft> ranked(ImprovementId id, RankPositions.Own own) {
        Writes.unseen(ImprovementRanking.class);
        journal.moved(id.ref(), new ImprovementCard.Ranked(id, own.team()));
        return new Outcome.Saved<>(id.ref(), own.version());
    }
}
