package nl.ruimbaan.e2e.screens;

import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.WebElement;

/** The page that is there when there is no line. */
public final class OfflineScreen {

    private final Browser browser;

    private OfflineScreen(Browser browser) {
        this.browser = browser;
        browser.see("#words");
    }

    /** Waits until the browser has what it needs to do without a line. */
    public static void prepared(Browser browser) {
        browser.until(
                "there is a worker",
                it -> Boolean.TRUE.equals(browser.js("return navigator.serviceWorker.controller !== null")));
    }

    /** Where one comes instead of where one was going. */
    public static OfflineScreen open(Browser browser, String path) {
        return new OfflineScreen(browser.open(path));
    }

    public static OfflineScreen reload(Browser browser) {
        browser.js("location.reload()");
        browser.until("the page is anew", it -> browser.isThere("#telling:not([hidden])"));
        return new OfflineScreen(browser);
    }

    public OfflineScreen words(String words) {
        return types("words", words);
    }

    public OfflineScreen types(String field, String text) {
        browser.see("#" + field).sendKeys(text);
        browser.seeText("#kept", "Bewaard op dit apparaat.");
        return this;
    }

    public String written(String field) {
        return Objects.toString(browser.see("#" + field).getDomProperty("value"), "");
    }

    public String who() {
        return browser.see("#who-says").getText();
    }

    /** Somebody else sits down here; what stands in the form is of the one before. */
    public OfflineScreen somebodyElse() {
        browser.click("#other");
        if (browser.see("#who").getText().contains("Van wie is")) {
            browser.click("#theirs");
        }
        return this;
    }

    public OfflineScreen another() {
        browser.click("#another");
        browser.until("the form is empty", it -> written("words").isEmpty());
        return this;
    }

    /** How many wait besides the one in the form. */
    public long waiting() {
        return browser.all("#waiting li").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    /** The line is back: goes on with what was typed. */
    public void goOn() {
        browser.seeText("#line", "Er is weer verbinding.");
        browser.click("#go");
    }

    /** What waits in this browser, whoever typed it. */
    public static long kept(Browser browser) {
        return ((Number) Objects.requireNonNull(browser.js(
                        "return Object.keys(localStorage).filter((it) => it.startsWith('rb-story:')).length")))
                .longValue();
    }
}
