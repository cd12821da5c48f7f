package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.TakingPart;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of experiments share: Anna's improvement, which is being tried, and Bram who takes part in it. */
@ServiceTest
abstract class Trying {

    @Autowired
    ExperimentService experiments;

    @Autowired
    ExperimentPages pages;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages improvementPages;

    @Autowired
    TakingPart part;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    TeamId noord;
    PersonId anna;
    PersonId bram;
    PersonId sem;
    PersonId carla;
    ImprovementId bellen;

    @BeforeEach
    void an_improvement_that_is_tried() {
        noord = company.team("Noord");
        anna = company.hire("Anna", noord);
        List.of("Noa", "Nick", "Nel", "Nura").forEach(it -> company.hire(it, noord));
        bram = company.hire("Bram");
        sem = company.hire("Sem");
        carla = company.hire("Carla", Role.COACH);
        bellen = tried("Wie verhuist, hoort weken niets");
        company.as(bram, () -> part.join(bellen));
    }

    /** One of Anna's, in the phase of experiments. */
    ImprovementId tried(String problem) {
        var draft = ImprovementDraft.of(problem, noord, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, null));
        var id = new ImprovementId(outcome.item().number());
        moved(id, new Move.Understand());
        moved(id, new Move.Plan("Als we bellen", "We tellen"));
        return id;
    }

    void moved(ImprovementId id, Move move) {
        assertThat(move(id, move)).isInstanceOf(Outcome.Saved.class);
    }

    Outcome<ImprovementDraft> move(ImprovementId id, Move move) {
        return company.as(
                anna,
                () -> moves.move(id, improvementPages.page(id).orElseThrow().version(), move));
    }

    List<ExperimentEntry> seenBy(PersonId person) {
        return company.as(person, () -> pages.of(bellen)).experiments();
    }

    static ExperimentPlan plan(String what) {
        return new ExperimentPlan(what, 20, null, null, null, "");
    }

    static List<String> why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::key).toList();
    }
}
