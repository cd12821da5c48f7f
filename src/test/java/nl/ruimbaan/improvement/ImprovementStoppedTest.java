package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.notification.NotificationService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That an improvement stops, with its lesson, is told along its thread. */
@ServiceTest
class ImprovementStoppedTest {

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves obstacleMoves;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementUndo undo;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementPages pages;

    @Autowired
    NotificationService notifications;

    @Autowired
    Company company;

    PersonId tess;
    PersonId rob;
    PersonId anna;
    PersonId bram;
    PersonId sem;

    @BeforeEach
    void people() {
        tess = company.hire("Tess");
        rob = company.hire("Rob");
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        sem = company.hire("Sem");
    }

    @Test
    void who_takes_part_who_reported_the_obstacle_and_who_told_the_story_hear_of_it() {
        ImprovementId id = proposed(anna, reported(rob, told(tess)));
        company.as(bram, () -> part.join(id));

        does(anna, id, new Move.Stop("Het lag aan de brief"));

        assertThat(heard(bram)).containsExactly("IMPROVEMENT.STOP by Anna");
        assertThat(heard(rob)).containsExactly("IMPROVEMENT.STOP.FROM_OBSTACLE by Anna");
        assertThat(heard(tess)).containsExactly("IMPROVEMENT.STOP.FROM_STORY by Anna");
        assertThat(heard(sem)).isEmpty();
        assertThat(heard(anna)).isEmpty();
    }

    @Test
    void of_other_steps_they_hear_nothing() {
        ImprovementId id = proposed(anna, reported(rob, told(tess)));

        does(anna, id, new Move.Understand());

        assertThat(heard(rob)).isEmpty();
        assertThat(heard(tess)).isEmpty();
    }

    @Test
    void who_takes_part_and_reported_it_hears_it_once() {
        ImprovementId id = proposed(anna, reported(rob, null));
        company.as(rob, () -> part.join(id));

        does(anna, id, new Move.Stop("Het lag aan de brief"));

        assertThat(heard(rob)).containsExactly("IMPROVEMENT.STOP by Anna");
    }

    @Test
    void whose_report_went_up_in_the_obstacle_hears_of_it_too() {
        ItemRef obstacle = reported(rob, null);
        ItemRef same = reported(sem, null);
        ImprovementId id = proposed(anna, obstacle);
        PersonId mila = company.hire("Mila", Role.MANAGER);
        item(company.as(
                mila,
                () -> obstacleMoves.move(
                        new ObstacleId(same.number()),
                        0,
                        new nl.ruimbaan.obstacle.Move.Merge(new ObstacleId(obstacle.number()), ""))));

        does(anna, id, new Move.Stop("Het lag aan de brief"));

        assertThat(heard(rob)).containsExactly("IMPROVEMENT.STOP.FROM_OBSTACLE by Anna");
        assertThat(heard(sem)).containsExactly("IMPROVEMENT.STOP.FROM_OBSTACLE by Anna");
    }

    @Test
    void who_stops_what_came_from_their_own_story_hears_nothing() {
        ImprovementId id = proposed(tess, told(tess));

        does(tess, id, new Move.Stop("Het lag aan de brief"));

        assertThat(heard(tess)).isEmpty();
    }

    @Test
    void a_teller_whom_colleagues_do_not_see_hears_it_and_stays_unseen() {
        ItemRef story = hiddenlyTold(tess);
        ImprovementId id = proposed(anna, story);

        does(anna, id, new Move.Stop("Het lag aan de brief"));

        assertThat(heard(tess)).containsExactly("IMPROVEMENT.STOP.FROM_STORY by Anna");
        assertThat(company.as(anna, () -> pages.page(id).orElseThrow()).toString())
                .doesNotContain("Tess");
    }

    @Test
    void what_is_taken_back_within_the_minute_nobody_hears() {
        ImprovementId id = proposed(anna, reported(rob, told(tess)));
        does(anna, id, new Move.Stop("Het lag aan de brief"));

        company.as(anna, () -> undo.undo(id));

        assertThat(heard(rob)).isEmpty();
        assertThat(heard(tess)).isEmpty();
    }

    private ItemRef told(PersonId person) {
        return item(company.as(person, () -> stories.tell(StoryDraft.of("Niemand belde terug", Language.NL))));
    }

    private ItemRef hiddenlyTold(PersonId person) {
        return item(company.as(
                person,
                () -> stories.tell(
                        StoryDraft.of("Niemand belde terug", Language.NL).hiding())));
    }

    private ItemRef reported(PersonId person, @Nullable ItemRef story) {
        return item(company.as(
                person,
                () -> obstacles.report(
                        ObstacleDraft.of("Geen tweede adres", Language.NL),
                        story == null ? null : new StoryId(story.number()))));
    }

    private ImprovementId proposed(PersonId person, ItemRef from) {
        return new ImprovementId(item(company.as(
                        person,
                        () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), from)))
                .number());
    }

    private void does(PersonId person, ImprovementId id, Move move) {
        item(company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move)));
    }

    private List<String> heard(PersonId person) {
        return company.at(person, Instant.now().plus(LastSteps.TIME), () -> notifications.newest()).items().stream()
                .filter(it -> it.happening().startsWith("IMPROVEMENT."))
                .map(it -> it.happening() + " by " + it.by())
                .toList();
    }

    private static ItemRef item(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved<?>) outcome).item();
    }
}
