package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.thread.ThreadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ObstacleServiceTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ResumeOnReviewDate job;

    @Autowired
    StoryService stories;

    @Autowired
    StoryWall wall;

    @Autowired
    ThreadService threads;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;
    int told;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void an_obstacle_goes_from_report_to_confirmed_and_its_history_says_who_and_why() {
        ObstacleId id = annaReports("Het systeem staat geen tweede adres toe. Dus sturen wij post terug.");

        does(mila, id, new Move.PickUp("Ik bel de leverancier"));
        does(mila, id, new Move.Discuss("Team wonen", Company.today().plusDays(2)));
        does(
                mila,
                id,
                new Move.StartSolution(
                        "Tweede veld", "Anna", "Bouwen", Company.today().plusDays(9)));
        does(mila, id, new Move.TakeAway("Er kan een postadres bij", ""));
        does(anna, id, new Move.Confirm("Fijn!"));

        ObstaclePage page = page(bram, id);
        assertThat(page.state()).isEqualTo(ObstacleState.CONFIRMED);
        assertThat(page.text().title()).isEqualTo("Het systeem staat geen tweede adres toe");
        assertThat(page.history())
                .extracting(it -> it.verb() + " " + it.who())
                .containsExactly(
                        "CONFIRM Anna",
                        "TAKE_AWAY Mila",
                        "START_SOLUTION Mila",
                        "DISCUSS Mila",
                        "PICK_UP Mila",
                        "REPORT Anna");
        assertThat(page.history().get(1).why()).isEqualTo("Er kan een postadres bij");
    }

    @Test
    void reported_from_a_story_the_thread_is_made_and_the_story_led_to_something() {
        StoryId story = company.as(anna, () -> {
            var told = (Outcome.Saved<StoryDraft>) stories.tell(StoryDraft.of("Mijn post kwam terug", Language.NL));
            return new StoryId(told.item().number());
        });

        ObstacleId id = saved(company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), story)));

        assertThat(company.as(bram, () -> threads.thread(story.ref())))
                .extracting(step -> step.item().ref())
                .containsExactly(story.ref(), id.ref());
        assertThat(company.as(bram, () -> wall.wall(WallFilter.ALL, null))
                        .items()
                        .getFirst()
                        .led())
                .isTrue();
    }

    @Test
    void without_a_sentence_it_is_refused() {
        var outcome = company.as(anna, () -> obstacles.report(ObstacleDraft.of(" ", Language.NL), null));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("sentence", "obstacle.refused.noSentence")));
    }

    @Test
    void a_verb_names_what_is_missing() {
        ObstacleId id = annaReports("Geen tweede adres");

        assertThat(tries(mila, id, new Move.PickUp("")))
                .isEqualTo(Outcome.refused(Refusal.of("firstStep", "refused.noText")));
        does(mila, id, new Move.PickUp("Bellen"));
        assertThat(tries(mila, id, new Move.TakeAway("Het kan nu", " ")))
                .isEqualTo(Outcome.refused(Refusal.of("devisedWith", "refused.noText")));
        assertThat(tries(mila, id, new Move.Park("Even niet", Company.today().plusMonths(4))))
                .isEqualTo(Outcome.refused(Refusal.of("reviewOn", "refused.tooFar", Move.MONTHS_PARKED)));
        assertThat(tries(mila, id, new Move.Escalate(bram, "Ik mag dit niet")))
                .isEqualTo(Outcome.refused(Refusal.of("to", "obstacle.refused.noManager")));
    }

    @Test
    void an_old_view_of_the_board_moves_nothing_and_says_where_it_stands() {
        ObstacleId id = annaReports("Geen tweede adres");
        int seen = page(otto, id).version();
        does(mila, id, new Move.PickUp("Bellen"));

        var outcome = company.as(otto, () -> moves.move(id, seen, new Move.PickUp("Ik ook")));

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.moved.PICKED_UP")));
    }

    @Test
    void a_parked_one_goes_on_by_itself_on_its_date() {
        ObstacleId id = annaReports("Geen tweede adres");
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.Park("Wacht op de aanbesteding", Company.today().plusDays(20)));

        job.resume();
        assertThat(page(anna, id).state()).isEqualTo(ObstacleState.PARKED);
        nl.ruimbaan.base.Clock.at(Instant.now().plus(21, ChronoUnit.DAYS), () -> {
            job.resume();
            return true;
        });

        ObstaclePage page = page(anna, id);
        assertThat(page.state()).isEqualTo(ObstacleState.PICKED_UP);
        assertThat(page.history().getFirst().verb()).isEqualTo(ObstacleVerb.RESUME);
        assertThat(page.history().getFirst().who()).isNull();
    }

    @Test
    void only_the_reporter_the_owner_and_a_coach_write_and_a_move_in_between_is_no_conflict() {
        ObstacleId id = annaReports("Geen tweede adres");
        int seen = page(anna, id).version();
        ObstacleDraft better = ObstacleDraft.of("Geen postadres", Language.NL);

        assertThat(company.as(bram, () -> obstacles.edit(id, seen, better)))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.notYours")));
        does(mila, id, new Move.PickUp("Bellen"));
        saved(company.as(anna, () -> obstacles.edit(id, seen, better)));
        assertThat(company.as(mila, () -> obstacles.edit(id, seen, ObstacleDraft.of("Anders", Language.NL))))
                .isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
                    assertThat(((ObstacleDraft) conflict.theirs()).sentence()).isEqualTo("Geen postadres");
                    assertThat(conflict.by()).isEqualTo("Anna");
                });
    }

    @Test
    void the_reporter_withdraws_unless_it_hit_others() {
        ObstacleId id = annaReports("Geen tweede adres");
        ObstacleId other = annaReports("Geen sleutel");
        happens(bram, other);
        happens(anna, id);

        does(anna, id, new Move.Withdraw("Het kon toch"));
        assertThat(tries(anna, other, new Move.Withdraw("Het kon toch")))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.othersMet")));
        assertThat(company.as(bram, () -> occurrences.happenedToMeToo(id, today())))
                .isEqualTo(Outcome.refused(Refusal.because("obstacle.refused.closed")));
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void happens(PersonId person, ObstacleId id) {
        saved(company.as(person, () -> occurrences.happenedToMeToo(id, today())));
    }

    private OccurrenceDraft today() {
        return new OccurrenceDraft(Company.today(), "Mij ook, nummer " + ++told, null, false);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(tries(person, id, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private ObstaclePage page(PersonId person, ObstacleId id) {
        return company.as(person, () -> pages.page(id)).orElseThrow();
    }

    private static ObstacleId saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }
}
