package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried with an improvement, told and offered, as axe sees it. */
class TriedAccessibilityJourney extends AxeJourney {

    private static final String NORMAL = "improvements?phase=DO";
    private static final String TRIED = "improvements?phase=PLAN";

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void what_became_normal_work_passes(String language) {
        Browser coach = speaking("coach", language);
        first(coach, NORMAL).see("#where-else");
        look(coach, "what was tried");
        asks(coach, "offer", "#spread-save", "#field-why");
        asks(coach, "tell-result", "#spread-save", "#field-words");
        asks(coach, "plan-experiment", "#experiment-save", "#field-what");
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void what_is_being_tried_passes(String language) {
        Browser coach = speaking("coach", language);
        first(coach, TRIED).see("#experiments li[data-state]");
        look(coach, "what is tried");
        coach.click("#write-structure").see("#save-structure");
        look(coach, "a layer that is filled");
        coach.click("#cancel-structure").click("#link-structure").see("#save-link-structure");
        look(coach, "a layer that is linked");
        assertThat(violations).isEmpty();
    }

    private static Browser first(Browser browser, String list) {
        browser.open(list).click(".rb-backlog-title");
        browser.waitForPath("improvements/[0-9]+");
        return browser;
    }

    /** Opens what asks, and sends it with nothing in it. */
    private void asks(Browser browser, String button, String send, String field) {
        browser.click("#" + button).click(send).see(field + "[invalid]");
        look(browser, "a refusal of " + button);
        browser.open(browser.path());
    }
}
