package nl.ruimbaan.spread;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;

/** Reading where else an improvement goes, and where it could. */
@ApplicationService
public class OfferPages {

    private final ImprovementPages improvements;
    private final OfferReader offers;
    private final CommonGroundReader common;
    private final ExpandReader expands;
    private final PeopleService people;

    OfferPages(
            ImprovementPages improvements,
            OfferReader offers,
            CommonGroundReader common,
            ExpandReader expands,
            PeopleService people) {
        this.improvements = improvements;
        this.offers = offers;
        this.common = common;
        this.expands = expands;
        this.people = people;
    }

    /** Empty when the current user may not see the improvement. */
    public Optional<OffersPage> of(ImprovementId id) {
        return improvements
                .standing(id)
                .map(it -> new OffersPage(offers.from(id), mayOffer(it), offers.of(id), offers.copies(id)));
    }

    /** To which teams it can be offered now; those first that have something in common with it. */
    public TeamChoices teams(ImprovementId id) {
        return improvements.standing(id).map(this::teams).orElse(TeamChoices.NONE);
    }

    private TeamChoices teams(ImprovementStanding improvement) {
        List<TeamId> taken = offers.taken(improvement.id());
        Predicate<TeamId> free = it -> !it.equals(improvement.team()) && !taken.contains(it);
        return new TeamChoices(
                common.of(improvement.id()).stream()
                        .filter(it -> free.test(it.team()))
                        .toList(),
                people.teams().stream().filter(it -> free.test(it.id())).toList());
    }

    private boolean mayOffer(ImprovementStanding improvement) {
        return OfferRules.refusal(improvement, expands.of(improvement.id())).isEmpty();
    }
}
