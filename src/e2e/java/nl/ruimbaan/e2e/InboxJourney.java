package nl.ruimbaan.e2e;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Keyboard;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What came is gone through without a mouse. */
class InboxJourney extends Journey {

    private static final String FIRST = ".rb-inbox-group:first-child ";

    @Test
    void messages_are_read_marked_muted_and_opened_by_keys() {
        Browser employee = signedIn("medewerker");
        String bridge = tells(employee, "De brug naar de flat is weer dicht.");
        String bell = tells(employee, "De bel doet het al een week niet.");
        Browser coach = signedIn("coach");
        StoryScreen.open(coach, bridge).say("Dat zag ik ook.");
        StoryScreen.open(coach, bell).say("Bij ons net zo.");

        employee.open("inbox");
        var keyboard = new Keyboard(employee);
        keyboard.tabTo(FIRST + "[data-go]");
        keyboard.press("j");
        keyboard.hasFocusIn(".rb-inbox-group:nth-child(2) [data-go]");
        keyboard.press(Keys.ARROW_UP);
        keyboard.hasFocusIn(FIRST + "[data-go]");

        keyboard.press("m");
        employee.see(FIRST + "[data-act=mute][aria-pressed=true]");
        keyboard.press("e");
        employee.see(FIRST + "[data-act=read][aria-pressed=true]");
        keyboard.hasFocusIn(FIRST + "[data-go]");

        keyboard.press(Keys.ENTER);
        employee.waitForPath("stories/" + bell);
        employee.click("#unmute").waitUntilOutOfSight("#unmute");
    }

    private static String tells(Browser browser, String words) {
        return StoryEditor.anew(browser).words(words).publish().number();
    }
}
