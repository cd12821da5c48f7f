package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/** A team puts its own improvements in order; nobody else does. What is remembered of them is in no such order. */
@ApplicationService
public class ImprovementRanking {

    private final VisibleImprovements improvements;
    private final ImprovementCardReader cards;
    private final RankPositions positions;
    private final PeopleService people;
    private final Journal journal;
    private final RankReader ranks;

    ImprovementRanking(
            VisibleImprovements improvements,
            ImprovementCardReader cards,
            RankPositions positions,
            PeopleService people,
            Journal journal,
            RankReader ranks) {
        this.improvements = improvements;
        this.cards = cards;
        this.positions = positions;
        this.people = people;
        this.journal = journal;
        this.ranks = ranks;
    }

    /** One place up among those in the phase that one looks at; null is all phases. */
    @Change
    public Outcome.OfAct<ImprovementDraft> up(ImprovementId id, @Nullable ImprovementPhase among) {
        return rank(
                id,
                (it, team) -> ranks.neighbour(it, team, among, false)
                        .ifPresent(above -> positions.putBefore(it, above.id(), team)));
    }

    /** One place down among those in the phase that one looks at; null is all phases. */
    @Change
    public Outcome.OfAct<ImprovementDraft> down(ImprovementId id, @Nullable ImprovementPhase among) {
        return rank(
                id,
                (it, team) -> ranks.neighbour(it, team, among, true)
                        .ifPresent(below -> positions.putAfter(it, below.id(), team)));
    }

    @Change
    public Outcome.OfAct<ImprovementDraft> toTheTop(ImprovementId id) {
        return rank(id, positions::putFirst);
    }

    /** Right before another of the same team. */
    @Change
    public Outcome.OfAct<ImprovementDraft> before(ImprovementId id, ImprovementId other) {
        return beside(id, other, (it, team) -> positions.putBefore(it, other, team));
    }

    /** Right after another of the same team. */
    @Change
    public Outcome.OfAct<ImprovementDraft> after(ImprovementId id, ImprovementId other) {
        return beside(id, other, (it, team) -> positions.putAfter(it, other, team));
    }

    private Outcome.OfAct<ImprovementDraft> beside(
            ImprovementId id, ImprovementId other, BiConsumer<ImprovementId, TeamId> put) {
        List<Improvement> both = improvements.among(List.of(id.number(), other.number()));
        Improvement moved = both.stream()
                .filter(it -> it.improvementId().equals(id))
                .findFirst()
                .orElse(null);
        if (moved == null) {
            return new Outcome.Gone<>();
        }
        if (both.size() < 2
                || !Objects.equals(both.getFirst().team(), both.getLast().team())) {
            return Outcome.refused(Refusal.because("improvement.refused.otherList"));
        }
        return rank(moved, put);
    }

    private Outcome.OfAct<ImprovementDraft> rank(ImprovementId id, BiConsumer<ImprovementId, TeamId> put) {
        return improvements.find(id).map(it -> rank(it, put)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ImprovementDraft> rank(Improvement improvement, BiConsumer<ImprovementId, TeamId> put) {
        TeamId team = improvement.team();
        if (team == null || !team.equals(people.myTeam())) {
            return Outcome.refused(Refusal.because("improvement.refused.notYourTeam"));
        }
        Writes.unseen(ImprovementRanking.class);
        ImprovementId id = improvement.improvementId();
        positions.hold(team);
        put.accept(id, team);
        journal.moved(id.ref(), cards.newsOfRank(id));
        return new Outcome.Saved<>(id.ref(), improvement.version());
    }
}
