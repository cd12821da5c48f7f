package nl.ruimbaan.spread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.publishing.Publishing;
import org.jspecify.annotations.Nullable;

/** Offering an improvement that works to other teams. */
@ApplicationService
public class OfferService {

    private final ImprovementPages improvements;
    private final OfferRepository offers;
    private final ExpandReader expands;
    private final PeopleService people;
    private final Publishing publishing;
    private final OfferRecorder recorder;

    OfferService(
            ImprovementPages improvements,
            OfferRepository offers,
            ExpandReader expands,
            PeopleService people,
            Publishing publishing,
            OfferRecorder recorder) {
        this.improvements = improvements;
        this.offers = offers;
        this.expands = expands;
        this.people = people;
        this.publishing = publishing;
        this.recorder = recorder;
    }

    /** Who takes part, or a coach, offers it to a team, with why it may help there. */
    @Change
    public Act offer(ImprovementId id, OfferDraft draft) {
        return improvements.standing(id).map(it -> offer(it, draft)).orElseGet(Act::gone);
    }

    private Act offer(ImprovementStanding improvement, OfferDraft draft) {
        List<Refusal> refusals = OfferRules.refusal(improvement, expands.of(improvement.id()))
                .or(() -> toTeam(improvement, draft.team()))
                .map(List::of)
                .orElseGet(() -> publishing.refusals(
                        ItemKind.IMPROVEMENT, improvement.id().number(), Map.of("why", draft.why()), draft.refusals()));
        if (refusals.isEmpty() && draft.team() != null) {
            recorder.made(improvement.id(), draft.team(), draft);
        }
        return Act.unless(refusals);
    }

    /** Why it cannot be offered to that team now. */
    private Optional<Refusal> toTeam(ImprovementStanding improvement, @Nullable TeamId team) {
        if (team == null) {
            return Optional.empty();
        }
        if (people.teams().stream().map(TeamName::id).noneMatch(team::equals)) {
            return refused("noTeam");
        }
        if (team.equals(improvement.team())) {
            return refused("ownTeam");
        }
        if (has(improvement.id(), team, OfferState.OPEN)) {
            return refused("isOpen");
        }
        return has(improvement.id(), team, OfferState.ACCEPTED, OfferState.ADAPTED)
                ? refused("doesAlready")
                : Optional.empty();
    }

    private boolean has(ImprovementId id, TeamId team, OfferState... states) {
        return offers.existsByImprovementIdAndTeamIdAndStateIn(id.number(), team.value(), List.of(states));
    }

    private static Optional<Refusal> refused(String why) {
        return Optional.of(Refusal.of("team", "spread.refused." + why));
    }
}
