package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ImprovementServiceTest {

    private static final Move UNDERSTAND = new Move.Understand();
    private static final Move PLAN = new Move.Plan("Als we bellen, dan weet de klant het", "We tellen de vragen");

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementPages pages;

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
        assertThat(page(anna, id).moves())
                .containsExactly(ImprovementVerb.UNDERSTAND, ImprovementVerb.STOP, ImprovementVerb.MERGE);
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
    void every_text_is_kept_and_moves_without_text_keep_none() {
        ImprovementId id = annaProposes("Eerste tekst");
        moved(anna, id, UNDERSTAND);
        saved(company.as(anna, () -> improvements.edit(id, 1, draft("Tweede tekst"))));
        moved(anna, id, PLAN);

        assertThat(versions.of(id.ref()))
                .extracting(TextVersions.Version::version)
                .containsExactly(3, 2, 0);
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

    private static ImprovementDraft draft(String problem) {
        return ImprovementDraft.of(problem, null, Language.NL);
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
