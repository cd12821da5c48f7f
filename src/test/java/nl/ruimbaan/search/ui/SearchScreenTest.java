package nl.ruimbaan.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.search.SearchFilter;
import nl.ruimbaan.search.SearchService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking for something in everything. */
@ScreenTest
class SearchScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    Moderation moderation;

    @Autowired
    SearchService search;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;

    @BeforeEach
    void a_story_and_an_obstacle() {
        anna = company.hire("Anna");
        company.does(anna, () -> stories.tell(StoryDraft.of("Ik heb de sleutels zelf gebracht", Language.NL)));
        company.does(
                anna, () -> obstacles.report(ObstacleDraft.of("Een sleutel mag alleen op dinsdag", Language.NL), null));
    }

    @Test
    void it_begins_with_a_question_and_an_example() {
        portal.sits(anna).goesTo("search").sees("Wat zoek je?").sees("sleutel kwijt");
    }

    @Test
    void all_kinds_are_found_in_the_sentence_in_which_the_word_stands() {
        Colleague here =
                portal.sits(anna).goesTo("search?q=sleutel").sees("2 gevonden").sees("Soort");

        assertThat(links(here)).contains("Ik heb de sleutels zelf gebracht", "Een sleutel mag alleen op dinsdag");
    }

    @Test
    void one_kind_stands_in_the_address_and_is_cleared_by_itself() {
        Colleague here = portal.sits(anna).goesTo("search?q=sleutel&kind=STORY").sees("1 gevonden");

        assertThat(links(here)).contains("Ik heb de sleutels zelf gebracht");
        assertThat(links(here)).doesNotContain("Een sleutel mag alleen op dinsdag");
        here.clicks("clear-kind").sees("2 gevonden");
    }

    @Test
    void what_is_hidden_is_neither_found_nor_counted() {
        PersonId carla = company.hire("Carla", Role.COACH);
        company.does(carla, () -> moderation.hide(obstacleRef(), "Herkenbaar"));

        portal.sits(anna).goesTo("search?q=sleutel").sees("1 gevonden");
        portal.sits(anna).goesTo("search?q=dinsdag").sees("Niets gevonden");
    }

    @Test
    void signs_alone_and_a_word_that_nobody_wrote_each_get_a_sentence() {
        portal.sits(anna).goesTo("search?q=%25%26").sees("Hier staat geen woord in om te zoeken");
        portal.sits(anna).goesTo("search?q=xylofoon").sees("Probeer een ander woord");
        portal.sits(anna).goesTo("search?q=" + "lang".repeat(2_500)).sees("Niets gevonden");
    }

    @Test
    void an_address_that_means_nothing_is_passed_over() {
        portal.sits(anna)
                .goesTo("search?q=sleutel&kind=LUCK&team=x&period=EVER&state=obstacle.state.NOWHERE")
                .sees("Niets gevonden");
    }

    /** A screen reader speaks it so. */
    @Test
    void what_is_found_stands_there_in_its_own_language() {
        company.does(anna, () -> stories.tell(StoryDraft.of("I lost the letter about xylophones", Language.EN)));

        Colleague here = portal.sits(anna).goesTo("search?q=xylophones");

        assertThat(here.window().find(Anchor.class).all())
                .filteredOn(it -> it.getElement().getTextRecursively().contains("xylophones"))
                .extracting(it -> it.getElement().getAttribute("lang"))
                .containsExactly("en");
    }

    @Test
    void a_team_is_found_by_its_name() {
        company.team("Noordwijk");

        portal.sits(anna).goesTo("search?q=noord").sees("Noordwijk");
    }

    private ItemRef obstacleRef() {
        return company.as(anna, () -> search.find(SearchFilter.of("dinsdag"), 0, 1))
                .hits()
                .getFirst()
                .item();
    }

    private static List<String> links(Colleague here) {
        return here.window().find(Anchor.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }
}
