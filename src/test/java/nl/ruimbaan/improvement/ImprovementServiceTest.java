package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServiceTest
@RecordApplicationEvents
class ImprovementServiceTest {

    private static final Move UNDERSTAND = new Move.Understand();
    private static final Move PLAN = new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen");
    private static final Move STOP = new Move.Stop("De brief was het probleem niet");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementPages pages;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    ImprovementTurns turns;

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    ThreadService threads;

    @Autowired
    TextVersions versions;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

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
    void the_problem_is_enough_and_it_starts_as_an_idea_without_owner() {
        ImprovementId id = annaProposes("De klant weet niet wanneer de monteur komt. Dan belt hij.");

        ImprovementPage page = page(bram, id);

        assertThat(page.text().title()).isEqualTo("De klant weet niet wanneer de monteur komt");
        assertThat(page.phase()).isEqualTo(ImprovementPhase.IDEA);
        assertThat(page.owner()).isNull();
        assertThat(page.proposer()).isEqualTo(new PersonName(anna, "Anna"));
        assertThat(page.moves()).containsExactly(ImprovementVerb.UNDERSTAND);
        assertThat(page.mayWrite()).isFalse();
        assertThat(page(anna, id).moves()).containsExactly(ImprovementVerb.UNDERSTAND, ImprovementVerb.STOP);
    }

    @Test
    void without_a_problem_it_is_refused_at_that_field() {
        var outcome = company.as(anna, () -> improvements.propose(draft(" "), null));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("problem", "improvement.refused.noProblem")));
    }

    @Test
    void an_improvement_from_a_story_ties_the_thread_and_the_story_led_to_something() {
        var told = (Outcome.Saved<StoryDraft>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Niemand belde terug", Language.NL)));

        var outcome = company.as(bram, () -> improvements.propose(draft("Terugbellen gebeurt niet"), told.item()));

        ItemRef improvement = saved(outcome).ref();
        assertThat(company.as(bram, () -> threads.thread(improvement)))
                .extracting(step -> step.item().ref())
                .containsExactly(told.item(), improvement);
        assertThat(company.as(bram, () -> wall.wall(WallFilter.ALL, null)).items())
                .singleElement()
                .matches(it -> it.led());
    }

    @Test
    void it_cannot_come_from_what_is_not_there() {
        var nowhere = new ItemRef(ItemKind.STORY, 999_999);

        var outcome = company.as(anna, () -> improvements.propose(draft("Iets"), nowhere));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.because("improvement.refused.noOrigin")));
    }

    @Test
    void it_goes_all_the_way_to_how_we_work_and_history_tells_how() {
        ImprovementId id = annaProposes("Drie formulieren voor één verhuizing");
        moved(bram, id, UNDERSTAND);
        moved(bram, id, PLAN);
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
    void who_is_not_its_owner_hears_that_the_owner_does_this() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(bram, id, UNDERSTAND);

        assertThat(move(anna, id, PLAN)).isEqualTo(Outcome.refused(Refusal.because("improvement.refused.who.PLAN")));
        assertThat(move(anna, id, STOP)).isEqualTo(Outcome.refused(Refusal.because("improvement.refused.who.STOP")));
        moved(coach, id, STOP);
        assertThat(page(anna, id).history().getFirst().why()).isEqualTo("De brief was het probleem niet");
    }

    @Test
    void what_is_handed_over_waits_for_its_new_owner_until_acknowledged() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(anna, id, UNDERSTAND);
        assertThat(company.as(anna, () -> turns.turns(5))).isEmpty();

        moved(anna, id, new Move.HandOver(bram, "Ik ga met verlof"));

        assertThat(page(bram, id).handedToMe()).isTrue();
        assertThat(company.as(bram, () -> turns.turns(5)))
                .singleElement()
                .matches(it -> it.path().equals(id.ref().path()) && it.title().equals("Drie formulieren"));
        saved(company.as(bram, () -> improvements.acknowledge(id)));
        assertThat(company.as(bram, () -> turns.turns(5))).isEmpty();
        assertThat(page(bram, id).owner()).isEqualTo(new PersonName(bram, "Bram"));
    }

    @Test
    void it_is_not_handed_over_to_who_does_not_work_here() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(anna, id, UNDERSTAND);

        var outcome = move(anna, id, new Move.HandOver(new PersonId(999_999), "Ik ga met verlof"));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("to", "improvement.asked.to")));
    }

    @Test
    void who_joins_may_write_and_take_over() {
        ImprovementId id = annaProposes("Drie formulieren");
        moved(anna, id, UNDERSTAND);
        assertThat(company.as(bram, () -> improvements.edit(id, 1, draft("Twee formulieren"))))
                .isEqualTo(Outcome.refused(Refusal.because("improvement.refused.joinFirst")));

        saved(company.as(bram, () -> improvements.join(id)));
        saved(company.as(bram, () -> improvements.join(id)));

        assertThat(page(bram, id).participants()).containsExactly(new PersonName(bram, "Bram"));
        saved(company.as(bram, () -> improvements.edit(id, 1, draft("Twee formulieren"))));
        moved(bram, id, new Move.TakeOver("Anna is er niet meer"));
        assertThat(page(anna, id).owner()).isEqualTo(new PersonName(bram, "Bram"));
        saved(company.as(bram, () -> improvements.leave(id)));
        assertThat(page(bram, id).participants()).isEmpty();
    }

    @Test
    void an_edit_from_an_old_text_gets_what_stands_there_now() {
        ImprovementId id = annaProposes("Eerste tekst");
        saved(company.as(anna, () -> improvements.edit(id, 0, draft("Tweede tekst"))));

        var outcome = company.as(anna, () -> improvements.edit(id, 0, draft("Derde tekst")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(((ImprovementDraft) conflict.theirs()).problem()).isEqualTo("Tweede tekst");
            assertThat(conflict.version()).isEqualTo(1);
            assertThat(conflict.by()).isEqualTo("Anna");
        });
    }

    @Test
    void who_moves_it_is_in_nobodys_way_who_writes() {
        ImprovementId id = annaProposes("Eerste tekst");
        moved(bram, id, UNDERSTAND);

        var outcome = company.as(anna, () -> improvements.edit(id, 0, draft("Tweede tekst")));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void two_who_move_it_at_once_do_not_both_get_their_way() {
        ImprovementId id = annaProposes("Eerste tekst");
        saved(company.as(bram, () -> improvements.move(id, 0, UNDERSTAND)));

        var outcome = company.as(anna, () -> improvements.move(id, 0, STOP));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class, it -> assertThat(it.by()).isEqualTo("Bram"));
        assertThat(page(anna, id).phase()).isEqualTo(ImprovementPhase.CHECK);
    }

    @Test
    void every_text_is_kept_and_moves_without_text_keep_none() {
        ImprovementId id = annaProposes("Eerste tekst");
        moved(anna, id, UNDERSTAND);
        saved(company.as(anna, () -> improvements.edit(id, 1, draft("Tweede tekst"))));
        moved(anna, id, PLAN);

        assertThat(versions.of(id.ref()))
                .extracting(TextVersions.Version::version)
                .containsExactly(3, 2, 0);
    }

    @Test
    void those_concerned_are_named_in_the_event_but_not_who_did_it() {
        ImprovementId id = annaProposes("Drie formulieren");
        saved(company.as(coach, () -> improvements.join(id)));

        moved(bram, id, UNDERSTAND);

        assertThat(events.stream(ImprovementMoved.class)).singleElement().satisfies(event -> {
            assertThat(event.concerned()).containsExactlyInAnyOrder(anna, coach);
            assertThat(event.owner()).isEqualTo(bram);
            assertThat(event.from()).isEqualTo(ImprovementPhase.IDEA);
            assertThat(event.to()).isEqualTo(ImprovementPhase.CHECK);
        });
    }

    @Test
    void all_teams_together_stand_by_latest_activity_and_the_list_goes_on_after_the_key() {
        Instant start = Instant.parse("2026-03-01T09:00:00Z");
        for (int i = 0; i < ImprovementBacklog.PAGE + 2; i++) {
            int number = i;
            company.at(anna, start.plusSeconds(i), () -> improvements.propose(draft("Idee " + number), null));
        }

        var first = company.as(bram, () -> backlog.list(BacklogFilter.ALL, null));
        var second = company.as(
                bram,
                () -> backlog.list(
                        BacklogFilter.ALL,
                        ImprovementCard.Key.after(first.items().getLast())));

        assertThat(first.items().getFirst().title()).isEqualTo("Idee 51");
        assertThat(first.items()).hasSize(ImprovementBacklog.PAGE);
        assertThat(second.items()).extracting(ImprovementCard::title).containsExactly("Idee 1", "Idee 0");
        assertThat(second.more()).isFalse();
    }

    @Test
    void phases_are_counted_and_mine_are_those_i_own_propose_or_take_part_in() {
        ImprovementId proposed = annaProposes("Van Anna");
        ImprovementId owned = proposes(bram, "Van Anna overgenomen", null);
        moved(anna, owned, UNDERSTAND);
        ImprovementId joined = proposes(bram, "Anna doet mee", null);
        saved(company.as(anna, () -> improvements.join(joined)));
        proposes(bram, "Alleen van Bram", null);

        var mine = new BacklogFilter(null, null, true);

        assertThat(company.as(anna, () -> backlog.list(mine, null)).items())
                .extracting(ImprovementCard::id)
                .containsExactlyInAnyOrder(proposed.number(), owned.number(), joined.number());
        BacklogCounts counts = company.as(anna, () -> backlog.counts(BacklogFilter.ALL));
        assertThat(counts.of(ImprovementPhase.IDEA).value()).isEqualTo(3);
        assertThat(counts.of(ImprovementPhase.CHECK).value()).isEqualTo(1);
        assertThat(counts.total().value()).isEqualTo(4);
        assertThat(company.as(anna, () -> backlog.list(BacklogFilter.ALL.in(ImprovementPhase.CHECK), null))
                        .items())
                .extracting(ImprovementCard::owner)
                .containsExactly("Anna");
    }

    @Test
    void reading_costs_the_same_with_ten_as_with_a_thousand() {
        TeamId team = company.team("Wonen");
        ImprovementId one = proposes(anna, "Eerste", team);
        for (int i = 0; i < 9; i++) {
            proposes(anna, "Idee " + i, team);
        }
        List<Long> few = costs(one, team);
        for (int i = 0; i < 990; i++) {
            copy(one, 1_000_000L + i);
        }

        assertThat(few).startsWith(1L, 1L, 1L);
        assertThat(costs(one, team)).isEqualTo(few);
    }

    /** Past the service: a thousand through it would take a minute. */
    private void copy(ImprovementId one, long id) {
        jdbc.sql(
                        "insert into improvement (id, version, text_version, move_version, phase, language, proposer_id, team_id,"
                                + " title, problem, rank_position, proposed_at, active_at, active_by)"
                                + " select ?, version, text_version, move_version, phase, language, proposer_id, team_id,"
                                + " title, problem, rank_position + id, proposed_at, active_at, active_by"
                                + " from improvement where id = ?")
                .params(id, one.number())
                .update();
    }

    private List<Long> costs(ImprovementId one, TeamId team) {
        return company.as(
                bram,
                () -> List.of(
                        StatementCount.of(() -> backlog.list(BacklogFilter.ALL, null)),
                        StatementCount.of(() -> backlog.list(BacklogFilter.of(team), null)),
                        StatementCount.of(() -> backlog.counts(BacklogFilter.of(team))),
                        StatementCount.of(() -> pages.page(one))));
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
        return company.as(person, () -> improvements.move(id, page(person, id).version(), move));
    }

    private void moved(PersonId person, ImprovementId id, Move move) {
        saved(move(person, id, move));
    }

    private ImprovementPage page(PersonId reader, ImprovementId id) {
        return company.as(reader, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementDraft draft(String problem) {
        return ImprovementDraft.of(problem, null, Language.NL);
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
