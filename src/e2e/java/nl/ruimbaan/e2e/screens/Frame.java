package nl.ruimbaan.e2e.screens;

import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** What stands around every screen. */
public final class Frame {

    private final Browser browser;
    private final Keyboard keyboard;

    public Frame(Browser browser) {
        this.browser = browser;
        keyboard = new Keyboard(browser);
        browser.see("#person");
    }

    /** Waits until the bar of a phone marks this place, and no other. */
    public void marks(String path) {
        browser.until(
                "the bar marks " + path,
                it -> browser.all("rb-phonebar [aria-current=page]").stream()
                        .map(place -> place.getDomAttribute("href"))
                        .toList()
                        .equals(List.of(path)));
    }

    /** What is behind a button of the frame opens without a mouse, and the focus goes there. */
    public void opensByKeyboard(String button, String behind) {
        keyboard.tabTo("#" + button);
        keyboard.press(Keys.ENTER);
        browser.see(behind);
        keyboard.hasFocusIn("vaadin-popover:has(" + behind + ")");
        browser.see("#" + button + "[aria-expanded=true]");
    }

    /** It closes again, and the focus is back on the button. */
    public void closesByEscape(String button, String behind) {
        keyboard.press(Keys.ESCAPE);
        browser.waitUntilOutOfSight(behind);
        keyboard.hasFocusIn("#" + button + "[aria-expanded=false]");
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    /** Chooses a language by its two letters. */
    public void speak(String language) {
        openPersonMenu();
        browser.click("#language [lang=" + language + "]");
        browser.until(
                "the page speaks " + language,
                it -> language.equals(browser.js("return document.documentElement.lang")));
        browser.see("#person");
    }

    public void signOut() {
        openPersonMenu();
        browser.click("#sign-out");
        SignIn.asked(browser);
    }

    /** Signs out in another tab: the session ends on the server while one is at work in this one. */
    public static void endSessionElsewhere(Browser browser) {
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        new Frame(browser.open("")).signOut();
        browser.driver().close();
        browser.driver().switchTo().window(here);
    }

    public void openPersonMenu() {
        browser.click("#person");
        browser.see("#sign-out");
    }
}
