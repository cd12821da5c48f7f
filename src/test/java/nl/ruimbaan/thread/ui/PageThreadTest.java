package nl.ruimbaan.thread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.story.ui.StoryLinks;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PageThreadTest {

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    StoryId story;
    Colleague bramReads;

    @BeforeEach
    void bramOpensAnnasStory() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        var told = (Outcome.Saved<StoryDraft>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken op een brief", Language.NL)));
        story = new StoryId(told.item().number());
        bramReads = portal.sits(bram).goesTo(StoryLinks.page(story));
    }

    @Test
    void an_obstacle_that_comes_of_the_story_appears_on_its_open_page() {
        reported();

        bramReads.sees("Brieven gaan maar eens per maand weg");
    }

    @Test
    void what_happens_to_that_obstacle_is_seen_on_the_storys_page() {
        ObstacleId obstacle = reported();

        company.does(mila, () -> moves.move(obstacle, 0, new Move.PickUp("Ik bel de drukker")));
        bramReads.sees("Opgepakt");
    }

    @Test
    void who_is_typing_a_comment_goes_on_typing_in_the_same_field() {
        bramReads.types("comment-new", "Bij ons ook, al");
        var taken = new AtomicInteger();
        bramReads.component("field-comment-new").addDetachListener(away -> taken.incrementAndGet());

        reported();
        bramReads.sees("Brieven gaan maar eens per maand weg");

        assertThat(taken).hasValue(0);
        assertThat(bramReads.<String>holds("comment-new")).isEqualTo("Bij ons ook, al");
    }

    @Test
    void what_the_teller_changes_is_seen_on_the_open_page() {
        company.does(anna, () -> stories.edit(story, 0, StoryDraft.of("Ik wacht al maanden", Language.NL)));

        bramReads.sees("Ik wacht al maanden");
    }

    @Test
    void news_of_another_thread_is_none_of_the_pages_business() {
        company.does(anna, () -> obstacles.report(ObstacleDraft.of("De lift is stuk", Language.NL), null));

        assertThat(bramReads.shows("De lift is stuk")).isFalse();
    }

    private ObstacleId reported() {
        var outcome = (Outcome.Saved<ObstacleDraft>) company.as(
                anna,
                () -> obstacles.report(ObstacleDraft.of("Brieven gaan maar eens per maand weg", Language.NL), story));
        return new ObstacleId(outcome.item().number());
    }
}
