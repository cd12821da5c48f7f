package nl.ruimbaan.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
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

/** Anna is called away while she writes, and finds her words again, or throws them away. */
@ScreenTest
class DraftScreenTest {

    private static final String OFFERED = "Je was hier al aan begonnen; dit is wat je toen schreef.";

    @Autowired
    StoryService stories;

    @Autowired
    DraftService drafts;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    Colleague annaHere;

    @BeforeEach
    void anna_begins_a_story() {
        anna = company.hire("Anna");
        annaHere = portal.sits(anna).goesTo(StoryLinks.tell());
    }

    @Test
    void a_fresh_editor_says_nothing_of_drafts() {
        assertThat(annaHere.shows(OFFERED)).isFalse();
        assertThat(annaHere.shows("Zojuist bewaard")).isFalse();
        assertThat(annaHere.canClick("another")).isFalse();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void what_she_typed_is_offered_again_at_another_desk() {
        annaHere.types("words", "De monteur kwam niet")
                .types("title", "Monteur")
                .sees("Zojuist bewaard");

        Colleague later = portal.sits(anna).goesTo(StoryLinks.tell()).sees(OFFERED);

        assertThat(later.<String>holds("words")).isEqualTo("De monteur kwam niet");
        assertThat(later.<String>holds("title")).isEqualTo("Monteur");
    }

    @Test
    void nobody_else_is_offered_it() {
        annaHere.types("words", "De monteur kwam niet");

        Colleague bramHere = portal.sits(company.hire("Bram")).goesTo(StoryLinks.tell());

        assertThat(bramHere.<String>holds("words")).isEmpty();
        assertThat(bramHere.shows(OFFERED)).isFalse();
    }

    @Test
    void who_goes_on_later_finds_the_wall_and_the_draft_stays() {
        annaHere.types("words", "De monteur kwam niet").clicks("later");

        assertThat(annaHere.address()).isEqualTo("stories");
        assertThat(unfinished()).hasSize(1);
    }

    @Test
    void who_throws_it_away_begins_with_nothing_the_next_time() {
        annaHere.types("words", "De monteur kwam niet").clicks("discard");

        assertThat(annaHere.address()).isEqualTo("stories");
        assertThat(unfinished()).isEmpty();
        assertThat(portal.sits(anna).goesTo(StoryLinks.tell()).<String>holds("words"))
                .isEmpty();
    }

    @Test
    void what_is_on_the_wall_is_no_draft_any_more() {
        annaHere.types("words", "De monteur kwam niet")
                .fills("literal", true)
                .clicks("save")
                .isTold("Je verhaal staat op de muur.");

        assertThat(unfinished()).isEmpty();
        assertThat(portal.sits(anna).goesTo(StoryLinks.tell()).shows(OFFERED)).isFalse();
    }

    @Test
    void two_stories_are_written_at_once_and_each_is_found_by_its_first_words() {
        annaHere.types("words", "De monteur kwam niet");
        Colleague later = portal.sits(anna).goesTo(StoryLinks.tell()).clicks("another");
        assertThat(later.<String>holds("words")).isEmpty();
        later.types("words", "De brief was onleesbaar");

        Colleague atLast = portal.sits(anna).goesTo(StoryLinks.tell()).sees("Ook nog niet af:");
        assertThat(atLast.<String>holds("words")).isEqualTo("De brief was onleesbaar");
        atLast.clicksNamed("Verder hiermee: De monteur kwam niet");
        assertThat(atLast.<String>holds("words")).isEqualTo("De monteur kwam niet");
        atLast.clicksNamed("Weggooien: De brief was onleesbaar");

        assertThat(unfinished()).hasSize(1);
        assertThat(atLast.shows("Ook nog niet af:")).isFalse();
        assertThat(atLast.<String>holds("words")).isEqualTo("De monteur kwam niet");
    }

    @Test
    void a_change_of_what_is_on_the_wall_waits_too_and_readers_see_nothing_of_it() {
        var told = (Outcome.Saved<?>)
                company.as(anna, () -> stories.tell(StoryDraft.of("Ik wacht al weken", Language.NL)));
        var story = new StoryId(told.item().number());
        annaHere.goesTo(story.ref().path() + "/edit").types("words", "Ik wacht al maanden");

        assertThat(portal.sits(company.hire("Bram"))
                        .goesTo(StoryLinks.page(story))
                        .shows("Ik wacht al maanden"))
                .isFalse();
        Colleague later = portal.sits(anna).goesTo(story.ref().path() + "/edit").sees(OFFERED);
        assertThat(later.<String>holds("words")).isEqualTo("Ik wacht al maanden");
        later.clicks("discard");
        assertThat(later.address()).isEqualTo("stories/" + story.number());
        assertThat(portal.sits(anna).goesTo(story.ref().path() + "/edit").<String>holds("words"))
                .isEqualTo("Ik wacht al weken");
    }

    @Test
    void how_it_will_look_is_seen_before_it_is_on_the_wall() {
        annaHere.types("words", "De monteur kwam niet. Ik bleef er thuis voor.")
                .fills("literal", true)
                .clicks("preview");

        annaHere.sees("Letterlijk · verteld door jou");
        assertThat(annaHere.window().find(Quote.class).single().getElement().getTextRecursively())
                .isEqualTo("De monteur kwam niet. Ik bleef er thuis voor.");
        annaHere.clicks("preview-close");
        assertThat(annaHere.<String>holds("words")).isEqualTo("De monteur kwam niet. Ik bleef er thuis voor.");
    }

    private List<KeptDraft> unfinished() {
        return company.as(anna, () -> drafts.unfinished(ItemKind.STORY));
    }
}
