package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;

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
        hover(0);
        browser.click("#language-" + language);
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
        browser.click("#person vaadin-menu-bar-button:not([slot=overflow])");
        browser.see("#sign-out");
    }

    /** Opens one of the menu's own menus. */
    private void hover(int which) {
        browser.until("the menu opens", it -> {
            var parents = it.findElements(By.cssSelector("vaadin-menu-bar-item[aria-haspopup=true]"));
            if (parents.size() <= which) {
                throw new NoSuchElementException("menu " + which);
            }
            parents.get(which).click();
            return true;
        });
    }
}
