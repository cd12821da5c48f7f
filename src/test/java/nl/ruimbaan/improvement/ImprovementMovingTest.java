package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Moving an improvement through the door: what is asked, what is kept, and who hears of it. */
@ServiceTest
@RecordApplicationEvents
class ImprovementMovingTest {

    private static final Move UNDERSTAND = new Move.Understand();
    private static final Move PLAN = new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen");
    private static final Move STOP = new Move.Stop("De brief was het probleem niet");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementPages pages;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    ApplicationEvents events;

    PersonId anna;
    PersonId bram;
    PersonId coach;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void it_goes_all_the_way_to_how_we_work_and_history_tells_how() {
        ImprovementId id = annaProposes("Drie formulieren voor één verhuizing");
        moved(bram, id, UNDERSTAND);
        moved(bram, id, PLAN);
        company.does(bram, () -> trying.worked(id));
        moved(bram, id, new Move.MakeNormal("Eén gesprek in plaats van drie", 42, "Alle wijken", "Eén gesprek"));

        ImprovementPage page = page(anna, id);

        assertThat(page.phase()).isEqualTo(ImprovementPhase.DO);
        assertThat(page.owner()).isEqualTo(new PersonName(bram, "Bram"));
        assertThat(page.text().hypothesis()).isEqualTo("Als we bellen, dan weet de klant het");
        assertThat(page.text().howWeKnow()).isEqualTo("We tellen de vragen");
        assertThat(page.history())
                .extracting(ImprovementStep::verb, ImprovementStep::from, ImprovementStep::to, ImprovementStep::by)
                .containsExactly(
                        row(ImprovementVerb.MAKE_NORMAL, ImprovementPhase.PLAN, ImprovementPhase.DO),
                        row(ImprovementVerb.PLAN, ImprovementPhase.CHECK, ImprovementPhase.PLAN),
                        row(ImprovementVerb.UNDERSTAND, ImprovementPhase.IDEA, ImprovementPhase.CHECK));
        ImprovementStep last = page.history().getFirst();
        assertThat(last.tried()).isEqualTo("Eén gesprek in plaats van drie");
        assertThat(last.demands()).isEqualTo(42);
        assertThat(last.whyEnough()).isEqualTo("Alle wijken");
        assertThat(last.normalNow()).isEqualTo("Eén gesprek");
    }

    @Test
    void a_guard_refuses_what_is_asked_for_and_changes_nothing() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(bram, id, UNDERSTAND);

        var outcome = move(bram, id, new Move.Plan("Als, dan, omdat", " "));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("howWeKnow", "improvement.asked.howWeKnow")));
        assertThat(page(bram, id).phase()).isEqualTo(ImprovementPhase.CHECK);
    }

    @Test
    void two_who_move_it_at_once_do_not_both_get_their_way() {
        ImprovementId id = annaProposes("Eerste tekst");
        saved(company.as(bram, () -> moves.move(id, 0, UNDERSTAND)));

        var outcome = company.as(anna, () -> moves.move(id, 0, STOP));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class, it -> assertThat(it.by()).isEqualTo("Bram"));
        assertThat(page(anna, id).phase()).isEqualTo(ImprovementPhase.CHECK);
    }

    @Test
    void those_concerned_are_named_in_the_event_but_not_who_did_it() {
        ImprovementId id = annaProposes("Drie formulieren");
        saved(company.as(coach, () -> part.join(id)));

        moved(bram, id, UNDERSTAND);

        assertThat(events.stream(ImprovementMoved.class)).singleElement().satisfies(event -> {
            assertThat(event.concerned()).containsExactlyInAnyOrder(anna, coach);
            assertThat(event.owner()).isEqualTo(bram);
            assertThat(event.from()).isEqualTo(ImprovementPhase.IDEA);
            assertThat(event.to()).isEqualTo(ImprovementPhase.CHECK);
        });
    }

    private org.assertj.core.groups.Tuple row(ImprovementVerb verb, ImprovementPhase from, ImprovementPhase to) {
        return org.assertj.core.groups.Tuple.tuple(verb, from, to, "Bram");
    }

    private ImprovementId annaProposes(String problem) {
        return proposes(anna, problem, null);
    }

    private ImprovementId proposes(PersonId person, String problem, @Nullable TeamId team) {
        return saved(company.as(
                person, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private Outcome<ImprovementDraft> move(PersonId person, ImprovementId id, Move move) {
        return company.as(person, () -> moves.move(id, page(person, id).version(), move));
    }

    private void moved(PersonId person, ImprovementId id, Move move) {
        saved(move(person, id, move));
    }

    private ImprovementPage page(PersonId reader, ImprovementId id) {
        return company.as(reader, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
