package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Progress on paper. All of its charts are drawn. */
public final class ReportScreen {

    private final Browser browser;

    private ReportScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("progress/report.*");
        browser.see(".rb-report #print");
        Charts.drawn(browser);
    }

    /** From progress, of what is shown there. */
    public static ReportScreen ofWhatIsShown(Browser browser) {
        return new ReportScreen(browser.click("#report"));
    }

    /** Whose it is and how far back. */
    public String about() {
        return browser.see(".rb-report .rb-header-line").getText();
    }

    public int sheets() {
        return browser.all(".rb-report-sheet").size();
    }

    /** Whether the figure with this id is drawn. */
    public boolean draws(String figure) {
        return browser.isThere(".rb-report #" + figure + " rb-chart svg");
    }

    /** Back to where it was made of. */
    public void back() {
        browser.click(".rb-report .rb-header-actions a");
    }
}
