package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Quote;
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
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the day begins: what waits for me, what came of mine, what is new. */
@ScreenTest
class HomeScreenTest {

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
    PersonId mila;

    @BeforeEach
    void hire() {
        anna = company.hire("Anna Bos");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void on_her_first_day_anna_is_called_by_her_first_name_and_learns_in_three_steps_how_to_begin() {
        Colleague annaHere = portal.sits(anna).goesTo("");

        assertThat(annaHere.window().find(H1.class).single().getText()).isEqualTo("Dag Anna");
        assertThat(annaHere.title()).isEqualTo("Start · Ruimbaan");
        annaHere.sees("Er wacht nu niets op jou.").sees("Zo begin je");
        assertThat(links(annaHere))
                .containsSubsequence(
                        "stories/new Verhaal vertellen", "obstacles/new Hindernis melden", "stories Naar de verhalen");
    }

    @Test
    void of_her_own_stories_anna_reads_how_far_each_is_and_what_came_of_it() {
        StoryId post = told(anna, "Mijn post kwam steeds terug");
        told(anna, "De lift staat stil");
        ObstacleId id = reported(post);
        company.does(mila, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));

        Colleague annaHere = portal.sits(anna).goesTo("");

        assertThat(annaHere.shows("Zo begin je")).isFalse();
        assertThat(annaHere.texts())
                .containsSubsequence("Verhaal #" + post.number(), "Mijn post kwam steeds terug")
                .containsSubsequence("Hindernis #" + id.number(), "Geen tweede adres", "Opgepakt")
                .containsOnlyOnce("Geen tweede adres");
        assertThat(stages(annaHere)).containsExactly("Opgepakt", "Verteld");
    }

    @Test
    void when_it_is_gone_anna_is_asked_to_tell_her_customer() {
        ObstacleId id = reported(told(anna, "Mijn post kwam steeds terug"));
        company.does(mila, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        assertThat(portal.sits(anna).goesTo("").shows("Vertel het je klant")).isFalse();

        company.does(mila, () -> moves.move(id, 9, new Move.TakeAway("Er is nu een veld", "Anna")));

        portal.sits(anna).goesTo("").sees("Vertel het je klant");
    }

    @Test
    void who_leads_and_told_nothing_has_no_empty_box_about_it() {
        String mine = "Wat er met jouw verhalen en meldingen gebeurde";
        Colleague milaHere = portal.sits(mila).goesTo("");

        assertThat(milaHere.shows(mine)).isFalse();
        assertThat(milaHere.shows("Zo begin je")).isFalse();

        told(mila, "De lift staat stil");

        portal.sits(mila).goesTo("").sees(mine);
    }

    @Test
    void a_story_without_a_title_of_its_own_is_not_named_below_its_words() {
        told(anna, "De lift staat stil");

        assertThat(portal.sits(mila).goesTo("").scrollsDown().texts())
                .contains("Lees het verhaal")
                .containsOnlyOnce("De lift staat stil");
    }

    @Test
    void the_newest_two_stories_of_all_stand_there_in_the_words_of_the_customer() {
        told(anna, "Het eerste");
        told(mila, "Het tweede");
        told(anna, "Het derde");

        Colleague milaHere = portal.sits(mila).goesTo("").scrollsDown();

        assertThat(milaHere.window().find(Quote.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("Het derde", "Het tweede");
    }

    @Test
    void what_was_taken_away_this_week_is_there_for_everyone() {
        ObstacleId id = reported(null);
        String none = "De afgelopen zeven dagen is er geen hindernis weggenomen.";
        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo("").scrollsDown();
        bramHere.sees(none).sees("Er loopt nu geen experiment.");

        company.does(mila, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        company.does(mila, () -> moves.move(id, 9, new Move.TakeAway("Er is nu een veld", "Anna")));

        Colleague elsHere = portal.sits(company.hire("Els")).goesTo("").scrollsDown();
        assertThat(elsHere.shows(none)).isFalse();
        assertThat(elsHere.texts()).containsSubsequence("Hindernis #" + id.number(), "Geen tweede adres", "Weggenomen");
    }

    @Test
    void what_mila_took_away_waits_for_an_answer_of_anna() {
        ObstacleId id = reported(null);
        company.does(mila, () -> moves.move(id, 9, new Move.PickUp("Ik bel")));
        company.does(mila, () -> moves.move(id, 9, new Move.TakeAway("Er is nu een veld", "Anna")));

        Colleague annaHere = portal.sits(anna).goesTo("");

        assertThat(annaHere.shows("Er wacht nu niets op jou.")).isFalse();
        assertThat(links(annaHere)).anyMatch(it -> it.startsWith("obstacles/" + id.number()));
        annaHere.sees("Hindernis #" + id.number());
        assertThat(portal.sits(company.hire("Bram")).goesTo("").shows("Er wacht nu niets op jou."))
                .isTrue();
    }

    @Test
    void only_a_manager_begins_the_week_with_what_is_longest_still() {
        String still = "Begin je week: wat het langst stilligt";

        assertThat(portal.sits(mila).goesTo("").shows(still)).isTrue();
        assertThat(portal.sits(anna).goesTo("").shows(still)).isFalse();
    }

    private StoryId told(PersonId person, String words) {
        var told = (Outcome.Saved<?>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(told.item().number());
    }

    private ObstacleId reported(@Nullable StoryId from) {
        var reported = (Outcome.Saved<?>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), from));
        return new ObstacleId(reported.item().number());
    }

    /** The stages where threads are. */
    private static List<String> stages(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(StageWay.class).all().stream()
                .map(StageWay::getElement)
                .map(it -> it.getAttribute("names").split("\\|", -1)[Integer.parseInt(it.getAttribute("here"))])
                .toList();
    }

    private static List<String> links(Colleague colleague) {
        colleague.window().activate();
        return colleague.window().find(Anchor.class).all().stream()
                .map(it -> it.getHref() + " " + it.getText())
                .toList();
    }
}
