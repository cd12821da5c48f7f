package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person, two tabs: each has its own draft, and who was overtaken is told. */
class TwoTabsJourney extends Journey {

    private Browser browser;
    private String first;

    @BeforeEach
    void begin() {
        browser = signedIn(Portal.drafts(), "medewerker");
        first = browser.driver().getWindowHandle();
    }

    @Test
    void two_new_stories_in_two_tabs_are_both_kept_and_both_told() {
        StoryEditor one = StoryEditor.anew(browser).words("Het eerste verhaal").kept();
        String second = browser.newTab();
        StoryEditor other = StoryEditor.anew(browser);
        assertThat(other.written("words")).isEmpty();
        browser.seeText("#unfinished", "staat open in een ander tabblad");
        other.words("Het tweede verhaal").kept();

        browser.driver().switchTo().window(first);
        one.words(", en hoe het verderging.");
        assertThat(one.publish().words()).isEqualTo("Het eerste verhaal, en hoe het verderging.");
        browser.driver().switchTo().window(second);
        browser.driver().navigate().refresh();

        assertThat(StoryEditor.here(browser).written("words")).isEqualTo("Het tweede verhaal");
        assertThat(StoryEditor.here(browser).publish().words()).isEqualTo("Het tweede verhaal");
    }

    @Test
    void one_new_story_in_two_tabs_becomes_two_and_who_was_overtaken_is_told() {
        StoryEditor.anew(browser).words("Zo begon het").kept();
        String address = browser.path();
        String second = browser.newTab();
        browser.open(address);
        StoryEditor.here(browser).words(" bij de balie.").kept();

        browser.driver().switchTo().window(first);
        StoryEditor.here(browser).words(" aan de telefoon.");

        browser.seeText(".rb-draft-offer", "Wat hier staat, is nu een eigen tekst");
        browser.seeText("#unfinished", "Zo begon het bij de balie");
        assertThat(StoryEditor.here(browser).written("words")).isEqualTo("Zo begon het aan de telefoon.");
        browser.driver().switchTo().window(second);
        browser.driver().navigate().refresh();
        assertThat(StoryEditor.here(browser).written("words")).isEqualTo("Zo begon het bij de balie.");
    }

    @Test
    void one_story_edited_in_two_tabs_is_compared_before_either_is_kept() {
        String story =
                StoryEditor.anew(browser).words("Zo stond het er.").publish().number();
        StoryEditor.open(browser, story);
        browser.newTab();
        StoryEditor.open(browser, story)
                .otherwise("words", "Uit het tweede tabblad.")
                .kept();

        browser.driver().switchTo().window(first);
        StoryEditor.here(browser).otherwise("words", "Uit het eerste tabblad.");
        browser.click("#compare");
        browser.seeText("#conflict", "Uit het tweede tabblad.");
        browser.seeText("#conflict", "Uit het eerste tabblad.");
        browser.click("#keep-mine");
        browser.waitUntilOutOfSight("#compare");

        assertThat(StoryEditor.here(browser).publish().words()).isEqualTo("Uit het eerste tabblad.");
    }

    @Test
    void a_text_that_is_too_large_to_keep_is_said_and_the_other_fields_are_kept() {
        StoryEditor editor = StoryEditor.anew(browser).words("Dit past wel.");
        editor.paste("happened", "woord ".repeat(66_667));

        browser.seeText(".rb-saved", "Niet alles is bewaard");
        editor.otherwise("title", "Een titel");
        browser.seeText(".rb-saved", "Niet alles is bewaard");
        String address = browser.path();
        browser.newTab();
        browser.open(address);

        assertThat(StoryEditor.here(browser).written("words")).isEqualTo("Dit past wel.");
        assertThat(StoryEditor.here(browser).written("title")).isEqualTo("Een titel");
        assertThat(StoryEditor.here(browser).written("happened")).isEmpty();
    }
}
