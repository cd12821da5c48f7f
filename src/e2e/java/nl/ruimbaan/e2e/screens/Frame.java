package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

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

    public void openPersonMenu() {
        browser.click("#person");
        browser.see("#sign-out");
    }
}
