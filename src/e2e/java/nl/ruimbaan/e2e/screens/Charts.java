package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** The charts of a page. Each is drawn when it comes into sight, and after a while anyway. */
public final class Charts {

    private Charts() {}

    /** Scrolls down until all parts of the page are made and all charts drawn; a page without either is ready at once. */
    public static void drawn(Browser browser) {
        browser.until("all parts are made", it -> {
            browser.js("document.querySelector('rb-near:not([made])')?.scrollIntoView({block: 'center'})");
            return !browser.isThere("rb-near:not([made])");
        });
        browser.js("document.querySelector('#main h1')?.scrollIntoView()");
        browser.until("all charts are drawn", it -> !browser.isThere("rb-chart:not(:has(svg))"));
    }
}
