package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.screens.Frame;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;

/** Two people one after the other at one browser: nothing that the one typed reaches the other. */
class SharedTabJourney extends Journey {

    @Test
    void what_one_person_was_writing_is_not_offered_to_the_next_in_the_same_tab_nor_stored_as_theirs() {
        Browser tab = signedIn(Portal.drafts(), "medewerker");
        StoryEditor.anew(tab).words("Zo zei de klant het tegen mij.").kept();
        Frame.endSessionElsewhere(tab);
        StoryEditor.here(tab).words(" En dit hoorde niemand anders.").save();
        tab.click(".v-system-error");
        SignIn.asked(tab).asDemo("manager");

        StoryEditor next = StoryEditor.open(tab);
        next.words("Van de manager.").kept();

        assertThat(next.written("words")).isEqualTo("Van de manager.");
        assertThat(typed(tab)).doesNotContain("Zo zei de klant", "niemand anders");
        assertThat(StoryEditor.open(signedIn(Portal.drafts(), "manager")).written("words"))
                .isEqualTo("Van de manager.");
    }

    @Test
    void a_comment_and_an_answer_to_a_verb_are_not_offered_to_the_next_either() {
        Browser tab = signedIn(Portal.drafts(), "manager");
        String story = StoryEditor.anew(tab)
                .words("Een verhaal om over te praten.")
                .publish()
                .number();
        String obstacle =
                ObstacleEditor.open(tab).sentence("De deur klemt.").report().number();
        tab.click("#verb-PICK_UP").type("field-firstStep", "Alleen ik weet dit.");
        StoryScreen.open(tab, story);
        tab.type("field-comment-new", "Een halve zin van mij");
        Frame.endSessionElsewhere(tab);
        tab.open("obstacles/" + obstacle);
        SignIn.asked(tab).asDemo("beheerder");
        StoryScreen.open(tab, story);
        tab.type("field-comment-new", "Van de beheerder");

        assertThat(tab.valueOf("field-comment-new")).isEqualTo("Van de beheerder");
        assertThat(typed(tab)).contains("Van de beheerder").doesNotContain("Een halve zin", "Alleen ik");
    }

    @Test
    void who_signs_out_leaves_nothing_behind_in_the_tab() {
        Browser tab = signedIn(Portal.drafts(), "medewerker");
        String story = StoryEditor.anew(tab)
                .words("Een verhaal om te lezen.")
                .publish()
                .number();
        StoryScreen.open(tab, story);
        tab.type("field-comment-new", "Nog niet gezegd");
        assertThat(typed(tab)).contains("Nog niet gezegd");

        new Frame(tab).signOut();

        assertThat(typed(tab)).doesNotContain("Nog niet gezegd");
    }

    @Test
    void a_sign_in_page_that_stood_open_comes_along_when_one_signs_in_in_another_tab() {
        Browser browser = browser(Portal.drafts());
        SignIn.open(browser);
        String first = browser.driver().getWindowHandle();
        browser.newTab();
        SignIn.open(browser).asDemo("manager");

        browser.driver().switchTo().window(first);

        browser.see("#person");
        assertThat(browser.isThere(".v-system-error")).isFalse();
    }

    private static String typed(Browser browser) {
        return Objects.toString(browser.js("return JSON.stringify(sessionStorage)"));
    }
}
