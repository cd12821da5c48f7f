package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where many values are added to a measure at a time. */
public final class PointsScreen {

    private static final String TEXT = "field-text";

    private final Browser browser;

    private PointsScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("measures/[0-9]+/points");
        browser.see("#take");
    }

    public static PointsScreen here(Browser browser) {
        return new PointsScreen(browser);
    }

    public static PointsScreen open(Browser browser, String measure) {
        return new PointsScreen(browser.open("measures/" + measure + "/points"));
    }

    public PointsScreen paste(String text) {
        browser.paste(TEXT, text);
        return this;
    }

    /** What stands there to be taken in. */
    public String text() {
        return browser.valueOf(TEXT);
    }

    /** Until the server says that it has what was pasted. */
    public PointsScreen kept() {
        browser.see("#many .rb-saved:not(:empty)");
        return this;
    }

    /** Presses the button, and waits until it says what was read. */
    public PointsScreen take(String reading) {
        browser.click("#take");
        return reads(reading);
    }

    public PointsScreen reads(String reading) {
        browser.seeText("#reading [role=status]", reading);
        return this;
    }

    /** What a row that is wrong is called, and why it is. */
    public String wrong(int line) {
        String row = "#field-row-" + line + "[invalid] ";
        return browser.see(row + "label").getText() + ": "
                + browser.see(row + "[slot=error-message]").getText();
    }

    public PointsScreen mend(int line, String text) {
        browser.paste("field-row-" + line, text);
        return this;
    }

    /** All of them are taken in. */
    public MeasureScreen takeAll() {
        browser.click("#take");
        return MeasureScreen.here(browser);
    }
}
