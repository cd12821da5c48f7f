package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;

/** All that who has no mouse has. */
public final class Keyboard {

    private static final int MANY = 60;

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    public void press(CharSequence keys) {
        browser.actions().sendKeys(keys).perform();
    }

    /** Presses a key while Control is held down. */
    public void pressWithControl(CharSequence key) {
        browser.actions()
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Presses Tab until the focus is on, or in, what this names, and answers how often. */
    public int tabTo(String css) {
        browser.see(css);
        for (int i = 0; i < MANY; i++) {
            if (isIn(css)) {
                return i;
            }
            press(Keys.TAB);
        }
        throw new AssertionError(css + " is not reached by Tab.");
    }

    public void hasFocusIn(String css) {
        browser.until("the focus is in " + css, it -> isIn(css));
    }

    private boolean isIn(String css) {
        return Boolean.TRUE.equals(browser.js("return document.activeElement.closest(arguments[0]) !== null", css));
    }
}
