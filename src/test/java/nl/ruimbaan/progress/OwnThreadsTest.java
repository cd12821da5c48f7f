package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of what Anna told: one entry for each thread. */
@ServiceTest
class OwnThreadsTest {

    @Autowired
    OwnThreads threads;

    @Autowired
    GoneLately gone;

    @Autowired
    StoryService stories;

    @Autowired
    StoryResults results;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ThreadService links;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void four_stories_that_led_to_one_obstacle_are_one_entry() {
        StoryId first = told(anna, "Mijn post kwam terug");
        ObstacleId obstacle = reported(anna, first);
        for (int i = 0; i < 3; i++) {
            StoryId another = told(anna, "Weer kwam mijn post terug");
            company.does(anna, () -> links.link(another.ref(), obstacle.ref()));
        }
        told(anna, "De lift staat stil");

        List<OwnThread> mine = company.as(anna, () -> threads.first(5));

        assertThat(mine).hasSize(2);
        assertThat(mine.getFirst().here()).isEqualTo(ThreadStage.TOLD);
        assertThat(mine.getLast().mine().ref()).isEqualTo(first.ref());
        assertThat(mine.getLast().here()).isEqualTo(ThreadStage.NAMED);
        assertThat(mine.getLast().further()).hasSize(4);
    }

    @Test
    void a_story_comes_as_far_as_that_the_customer_knows() {
        StoryId story = told(anna, "Mijn post kwam terug");
        ObstacleId obstacle = reported(bram, story);
        does(mila, obstacle, new Move.PickUp("Bellen"));
        assertThat(stage(anna)).isEqualTo(ThreadStage.PICKED_UP);

        does(mila, obstacle, new Move.TakeAway("Er is een tweede veld", "Bram"));
        assertThat(stage(anna)).isEqualTo(ThreadStage.GONE);

        company.does(anna, () -> results.customerTold(story, new CustomerTold(Company.today(), "")));
        assertThat(stage(anna)).isEqualTo(ThreadStage.CUSTOMER_TOLD);
    }

    @Test
    void another_s_story_that_led_to_the_same_is_not_in_it() {
        StoryId story = told(anna, "Mijn post kwam terug");
        ObstacleId obstacle = reported(bram, story);
        StoryId ofBram = told(bram, "Bij mij ook");
        company.does(bram, () -> links.link(ofBram.ref(), obstacle.ref()));

        assertThat(company.as(anna, () -> threads.first(5)).getFirst().further())
                .extracting(it -> it.ref())
                .containsExactly(obstacle.ref());
        assertThat(company.as(mila, () -> threads.first(5))).isEmpty();
    }

    @Test
    void many_cost_as_much_as_one_and_a_few_are_given() {
        reported(anna, told(anna, "Het eerste"));
        long one = StatementCount.of(() -> company.as(anna, () -> threads.first(5)));
        for (int i = 0; i < 12; i++) {
            reported(anna, told(anna, "Nog een verhaal"));
        }

        assertThat(StatementCount.of(() -> company.as(anna, () -> threads.first(5))))
                .isEqualTo(one);
        assertThat(company.as(anna, () -> threads.first(5))).hasSize(5);
    }

    @Test
    void what_was_taken_away_this_week_stands_there_newest_first_and_no_longer_after_it() {
        ObstacleId first = takenAway();
        ObstacleId second = takenAway();
        ObstacleId back = takenAway();
        does(anna, back, new Move.NotGone("Het gebeurde weer"));

        assertThat(company.as(bram, () -> gone.first(5)).items())
                .extracting(it -> it.item().ref())
                .containsExactly(second.ref(), first.ref());
        assertThat(company.as(bram, () -> gone.first(1)).more()).isTrue();
        assertThat(company.at(bram, Instant.now().plus(Duration.ofDays(8)), () -> gone.first(5))
                        .items())
                .isEmpty();
    }

    private ThreadStage stage(PersonId person) {
        return company.as(person, () -> threads.first(5)).getFirst().here();
    }

    private ObstacleId takenAway() {
        ObstacleId id = reported(anna, null);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Er is een tweede veld", "Anna"));
        return id;
    }

    private StoryId told(PersonId person, String words) {
        var told = (Outcome.Saved<?>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(told.item().number());
    }

    private ObstacleId reported(PersonId person, @Nullable StoryId from) {
        var reported = (Outcome.Saved<?>) company.as(
                person, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), from));
        return new ObstacleId(reported.item().number());
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(company.as(
                        person,
                        () -> moves.move(id, pages.page(id).orElseThrow().version(), move)))
                .isInstanceOf(Outcome.Saved.class);
    }
}
