package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.WindowType;

/** What stands around every screen. */
public final class Frame {

    private final Browser browser;

    public Frame(Browser browser) {
        this.browser = browser;
        browser.see("#person");
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
