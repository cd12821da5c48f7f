package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Keyboard;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Looking for something from whatever screen, without a mouse. */
class PaletteJourney extends Journey {

    private static final String FIELD = ".rb-palette-field";
    private static final String CHOSEN = ".rb-palette-option[aria-selected=true] mark";

    @Test
    void a_word_leads_by_keys_alone_to_what_it_means_and_escape_leads_back() {
        Browser employee = signedIn("medewerker").open("obstacles");
        employee.see("rb-search vaadin-button");
        var keyboard = new Keyboard(employee);

        keyboard.pressWithControl("k");
        keyboard.hasFocusIn(FIELD);
        keyboard.press("contractnummers");
        employee.seeText(CHOSEN, "contractnummer");
        employee.see(".rb-palette-option[aria-selected=true] [lang=nl] mark");
        keyboard.press(Keys.ESCAPE);
        employee.waitUntilGone(".rb-palette");
        assertThat(employee.path()).endsWith("obstacles");

        keyboard.press("/");
        keyboard.hasFocusIn(FIELD);
        keyboard.press("contractnummer");
        employee.seeText(CHOSEN, "contractnummer");
        keyboard.press(Keys.ENTER);
        employee.waitForPath("(stories|obstacles)/[0-9]+(#.*)?");
    }
}
