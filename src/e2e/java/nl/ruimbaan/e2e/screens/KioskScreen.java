package nl.ruimbaan.e2e.screens;

import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;

/** The screen in the corridor. */
public final class KioskScreen {

    private static final String SLIDE = "#stage article";

    private final Browser browser;

    private KioskScreen(Browser browser) {
        this.browser = browser;
    }

    /** With a link, as an administrator copies it. */
    public static KioskScreen open(Browser browser, String code) {
        browser.open("kiosk#" + code).see(SLIDE);
        return new KioskScreen(browser);
    }

    /** With the code typed on the screen itself. */
    public static KioskScreen typed(Browser browser, String code) {
        browser.open("kiosk").see("#code").sendKeys(code);
        browser.click("#code-form button").see(SLIDE);
        return new KioskScreen(browser);
    }

    public String slide() {
        return browser.see(SLIDE).getText();
    }

    /** <i>3 van 12</i>. */
    public String place() {
        return browser.see("#place").getText();
    }

    /** What is said about the show itself; empty when all is well. */
    public String state() {
        return String.valueOf(browser.js("return document.querySelector('#state').textContent"));
    }

    public KioskScreen press(CharSequence key) {
        browser.actions().sendKeys(key).perform();
        return this;
    }

    /** To the next slide, and answers it. */
    public String next() {
        String before = place();
        press(Keys.ARROW_RIGHT);
        browser.until("another slide", it -> !place().equals(before));
        return slide();
    }

    /** Until this is said about the show. */
    public void says(String state) {
        browser.untilSlowly("it says: " + state, it -> state.isEmpty() ? state().isEmpty() : state().contains(state));
    }

    /** Has it ask the server now, in place of in a few minutes: as when the device is back on the network. */
    public KioskScreen asksNow() {
        browser.js("dispatchEvent(new Event('online'))");
        return this;
    }

    /** Until it asks for a code, and answers why. */
    public String asksForCode() {
        return browser.see("#code-form:not([hidden]) #code-refused").getText();
    }

    /** How many elements there are. */
    public long elements() {
        return ((Number) Objects.requireNonNull(browser.js("return document.querySelectorAll('*').length")))
                .longValue();
    }

    public String addressBar() {
        return String.valueOf(browser.js("return location.href"));
    }
}
