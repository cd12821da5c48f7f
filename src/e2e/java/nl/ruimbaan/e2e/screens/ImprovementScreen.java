package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** An improvement's page. */
public final class ImprovementScreen {

    private final Browser browser;
    private final String number;

    private ImprovementScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("improvements/[0-9]+");
        browser.see("#thread");
        number = browser.path().replaceAll("\\D", "");
    }

    public static ImprovementScreen here(Browser browser) {
        return new ImprovementScreen(browser);
    }

    public static ImprovementScreen open(Browser browser, String number) {
        return new ImprovementScreen(browser.open("improvements/" + number));
    }

    public String number() {
        return number;
    }

    public RedThread thread() {
        return new RedThread(browser);
    }
}
