package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import org.springframework.boot.test.context.TestComponent;

/** Improvements that stand at a place of the {@link ImprovementTable}, and whoever one can be to them. */
@TestComponent
public class ImprovementPlaces {

    private final Company company;
    private final ImprovementService improvements;
    private final ImprovementMoves moves;
    private final ImprovementPages pages;
    private final TakingPart part;
    private final AccountClosing closing;
    private final Experimenting trying;

    ImprovementPlaces(
            Company company,
            ImprovementService improvements,
            ImprovementMoves moves,
            ImprovementPages pages,
            TakingPart part,
            AccountClosing closing,
            Experimenting trying) {
        this.company = company;
        this.improvements = improvements;
        this.moves = moves;
        this.pages = pages;
        this.part = part;
        this.closing = closing;
        this.trying = trying;
    }

    /** One improvement, with the people by what they are to it. */
    public record Place(ImprovementId id, Map<String, PersonId> people) {

        public PersonId person(String who) {
            return Objects.requireNonNull(people.get(who), who);
        }
    }

    public Place at(String place) {
        var people = Map.of(
                "owner", company.hire("Olga"),
                "asked", company.hire("Aad"),
                "proposer", company.hire("Piet"),
                "participant", company.hire("Mia"),
                "coach", company.hire("Carla", Role.COACH),
                "colleague", company.hire("Bram"));
        var it = new Place(proposed(Objects.requireNonNull(people.get("proposer"))), people);
        company.as(it.person("proposer"), () -> part.leave(it.id()));
        company.as(it.person("participant"), () -> part.join(it.id()));
        does(it, "proposer", ImprovementVerb.STOP);
        does(it, "owner", ImprovementVerb.TAKE_UP_AGAIN);
        String phase = place.replace("-", "");
        for (ImprovementVerb verb : new ImprovementVerb[] {
            ImprovementVerb.UNDERSTAND, ImprovementVerb.PLAN, ImprovementVerb.MAKE_NORMAL, ImprovementVerb.STOP
        }) {
            String now = page(it, "owner").phase().name();
            if (phase.equals("MERGED") && now.equals("PLAN")) {
                does(it, "owner", ImprovementVerb.MERGE);
                break;
            }
            if (!now.equals(phase)) {
                does(it, "owner", verb);
                if (verb == ImprovementVerb.PLAN) {
                    company.does(it.person("owner"), () -> trying.worked(it.id()));
                }
            }
        }
        if (page(it, "owner").moves().contains(ImprovementVerb.HAND_OVER)) {
            does(it, "owner", ImprovementVerb.HAND_OVER);
        }
        if (place.endsWith("-")) {
            PersonId administrator = company.hire("Bea", Role.ADMINISTRATOR);
            company.as(administrator, () -> closing.close(it.person("owner")));
        }
        return it;
    }

    Outcome<ImprovementDraft> tries(Place it, String who, ImprovementVerb verb) {
        Move move = verb == ImprovementVerb.MERGE
                ? new Move.Merge(proposed(it.person("asked")), "Twee keer hetzelfde")
                : ImprovementTable.move(verb, it.person("asked"));
        return company.as(
                it.person(who), () -> moves.move(it.id(), page(it, who).version(), move));
    }

    ImprovementPage page(Place it, String who) {
        return company.as(it.person(who), () -> pages.page(it.id()).orElseThrow());
    }

    private void does(Place it, String who, ImprovementVerb verb) {
        assertThat(tries(it, who, verb)).isInstanceOf(Outcome.Saved.class);
    }

    private ImprovementId proposed(PersonId proposer) {
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(
                proposer, () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null));
        return new ImprovementId(outcome.item().number());
    }
}
