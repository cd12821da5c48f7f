package nl.ruimbaan.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.SimilarStories;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bram is about to tell what Anna told before. */
@ScreenTest
class SimilarStoriesScreenTest {

    @Autowired
    StoryService stories;

    @Autowired
    SimilarStories similar;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    StoryId letter;

    @BeforeEach
    void anna_told() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        letter = tells(anna, "Ik kreeg vier brieven over dezelfde borg");
    }

    @Test
    void while_bram_types_the_words_or_the_title_it_is_offered_with_its_day() {
        Colleague bramHere = portal.sits(bram).goesTo(StoryLinks.tell());
        assertThat(bramHere.canClick("similar-recognise-" + letter.number())).isFalse();

        bramHere.fills("words", "Er kwamen te veel brieven over de borg")
                .sees("Lijkt het op een van deze verhalen?")
                .sees("Ik kreeg vier brieven over dezelfde borg")
                .sees("verteld op ");
        bramHere.fills("words", "Iets heel anders");
        assertThat(bramHere.canClick("similar-recognise-" + letter.number())).isFalse();
        bramHere.fills("title", "Vier brieven over borgen");
        assertThat(bramHere.canClick("similar-recognise-" + letter.number())).isTrue();
    }

    @Test
    void bram_recognises_and_follows_without_leaving_and_what_he_typed_stays() {
        Colleague bramHere = portal.sits(bram)
                .goesTo(StoryLinks.tell())
                .fills("words", "Te veel brieven over de borg")
                .clicks("similar-recognise-" + letter.number())
                .clicks("similar-follow-" + letter.number());

        SimilarStories.Similar now =
                company.as(bram, () -> similar.to("Brieven over de borg")).getFirst();
        assertThat(now.recognised()).isTrue();
        assertThat(now.followed()).isTrue();
        assertThat(bramHere.<String>holds("words")).isEqualTo("Te veel brieven over de borg");
        assertThat(bramHere.component("similar-recognise-" + letter.number())
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void annas_own_story_is_shown_as_hers_with_nothing_to_answer() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(StoryLinks.tell())
                .fills("words", "Te veel brieven over de borg")
                .sees("door jou verteld op ");

        assertThat(annaHere.canClick("similar-recognise-" + letter.number())).isFalse();
        assertThat(annaHere.canClick("similar-follow-" + letter.number())).isFalse();
    }

    @Test
    void whoever_edits_one_is_offered_nothing() {
        StoryId key = tells(bram, "Sleutels zijn zoek");

        Colleague bramHere = portal.sits(bram).goesTo(StoryLinks.edit(key)).fills("words", "Vier brieven over de borg");

        assertThat(bramHere.canClick("similar-recognise-" + letter.number())).isFalse();
    }

    private StoryId tells(PersonId person, String words) {
        var saved =
                (Outcome.Saved<StoryDraft>) company.as(person, () -> stories.tell(StoryDraft.of(words, Language.NL)));
        return new StoryId(saved.item().number());
    }
}
