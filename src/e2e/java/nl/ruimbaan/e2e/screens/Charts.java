package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** The charts of a page. Each is drawn when it comes into sight, and after a while anyway. */
public final class Charts {

    private Charts() {}

    /** Until all of them are drawn; a page without charts is ready at once. */
    public static void drawn(Browser browser) {
        browser.until("all charts are drawn", it -> !browser.isThere("rb-chart:not(:has(svg))"));
    }
}
