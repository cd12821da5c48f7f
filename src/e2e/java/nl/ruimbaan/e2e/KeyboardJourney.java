package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.ImprovementEditor;
import nl.ruimbaan.e2e.screens.ImprovementScreen;
import nl.ruimbaan.e2e.screens.Keyboard;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import nl.ruimbaan.e2e.screens.RedThread.Step;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The whole thread for two people who have no mouse. The coach has no unfinished story, which would come first. */
class KeyboardJourney extends Journey {

    @Test
    void a_story_leads_by_keys_alone_to_an_obstacle_that_is_gone_and_an_improvement() {
        Browser employee = signedIn("coach").open("");
        tellsStory(employee, "De brug naar de flat is al een week dicht.");
        reportsObstacle(employee, "Niemand hoort het wanneer de brug dichtgaat.");
        ObstacleScreen obstacle = ObstacleScreen.here(employee);

        Browser manager = signedIn("manager").open("obstacles/" + obstacle.number());
        ObstacleScreen opened = ObstacleScreen.here(manager);
        moves(manager, "PICK_UP", "firstStep", "Ik bel met wie de brug bedient.");
        opened.isNow("PICKED_UP");
        moves(manager, "TAKE_AWAY", "whatChanged", "De bruggen staan voortaan in de agenda.");
        opened.isNow("REMOVED");

        obstacle.isNow("REMOVED");
        moves(employee, "CONFIRM", "words", "Ik zag het vanmorgen staan.");
        obstacle.isNow("CONFIRMED");
        proposesImprovement(employee, "Wie aan de deur staat, weet niet wat de huurder al weet.");

        assertThat(ImprovementScreen.here(employee).thread().steps(3))
                .extracting(Step::kind)
                .containsExactly("STORY", "OBSTACLE", "IMPROVEMENT");
    }

    @Test
    void an_improvement_is_understood_tried_and_counted_without_a_mouse() {
        Browser employee = signedIn("medewerker");
        ImprovementEditor.open(employee)
                .problem("Wie aanbelt, ziet niet of iemand het hoort.")
                .propose();
        var keyboard = new Keyboard(employee);

        opens(keyboard, "#write-pattern", "#field-pattern", "Elke dag staat er iemand twee keer.");
        sends(keyboard, "#save-pattern");
        employee.seeText("#iceberg-pattern", "Elke dag staat er iemand twee keer.");
        sends(keyboard, "#verb-UNDERSTAND");
        opens(keyboard, "#verb-PLAN", "#field-hypothesis", "Als er een lampje brandt, dan wacht men.");
        answers(keyboard, "#field-howWeKnow", "We tellen wie weggaat.");
        sends(keyboard, "#move-save");

        opens(keyboard, "#plan-experiment", "#field-what", "Een lampje naast de bel");
        answers(keyboard, "#field-demands", "5");
        sends(keyboard, "#experiment-save");
        opens(keyboard, "[id^=START-]", "#field-expectation", "Niemand gaat weg.");
        sends(keyboard, "#experiment-save");
        sends(keyboard, "[id^=tap-]:not([id^=tap-back-])");
        employee.seeText("[id^=taps-]", "1 van 5");
    }

    /** What asks comes with the keyboard in its first field. */
    private static void opens(Keyboard keyboard, String button, String field, String words) {
        sends(keyboard, button);
        keyboard.hasFocusIn(field);
        keyboard.press(words);
    }

    private static void answers(Keyboard keyboard, String field, String words) {
        keyboard.tabTo(field);
        keyboard.press(words);
    }

    private static void sends(Keyboard keyboard, String button) {
        keyboard.tabTo(button);
        keyboard.press(Keys.ENTER);
    }

    private static void tellsStory(Browser browser, String words) {
        var keyboard = new Keyboard(browser);
        keyboard.tabTo("#new");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#new-stories");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#field-words");
        keyboard.press(words);
        keyboard.tabTo("#field-literal");
        keyboard.press(Keys.SPACE);
        keyboard.pressWithControl(Keys.ENTER);
        browser.waitForPath("stories/[0-9]+");
        keyboard.hasFocusIn("h1");
    }

    private static void reportsObstacle(Browser browser, String sentence) {
        var keyboard = new Keyboard(browser);
        keyboard.tabTo("#action-obstacle-action-report");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#field-sentence");
        keyboard.press(sentence);
        keyboard.pressWithControl(Keys.ENTER);
        browser.waitForPath("obstacles/[0-9]+");
        keyboard.hasFocusIn("h1");
    }

    /** One of the verbs, with the one answer that it asks for. */
    private static void moves(Browser browser, String verb, String field, String words) {
        var keyboard = new Keyboard(browser);
        if (browser.isThere("#verbs-more:not([open]) #verb-" + verb)) {
            keyboard.tabTo("#verbs-more > summary");
            keyboard.press(Keys.ENTER);
        }
        keyboard.tabTo("#verb-" + verb);
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#move");
        keyboard.tabTo("#field-" + field);
        keyboard.press(words);
        keyboard.tabTo("#move-save");
        keyboard.press(Keys.ENTER);
    }

    private static void proposesImprovement(Browser browser, String problem) {
        var keyboard = new Keyboard(browser);
        keyboard.tabTo("#action-improvement-action-propose");
        keyboard.press(Keys.ENTER);
        keyboard.hasFocusIn("#field-problem");
        keyboard.press(problem);
        keyboard.pressWithControl(Keys.ENTER);
        browser.waitForPath("improvements/[0-9]+");
    }
}
