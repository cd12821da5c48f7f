package nl.ruimbaan.e2e.screens;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.WebElement;

/** A measure's page. Its figure has one chart as long as nobody opens what is below it. */
public final class MeasureScreen {

    private static final String SHEET = "#figure rb-chart svg";
    private static final String WORDS =
            "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent)";

    private final Browser browser;
    private final String number;

    private MeasureScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("measures/[0-9]+");
        browser.see("#about");
        number = browser.path().replaceAll("\\D", "");
    }

    public static MeasureScreen here(Browser browser) {
        return new MeasureScreen(browser);
    }

    public static MeasureScreen open(Browser browser, String number) {
        return new MeasureScreen(browser.open("measures/" + number));
    }

    /** The one that is the first by name. */
    public static MeasureScreen first(Browser browser) {
        return new MeasureScreen(browser.open("measures").click("#main .rb-register-words a"));
    }

    public String number() {
        return number;
    }

    /** Waits until it says so, about its values or that there are none. */
    public MeasureScreen says(String words) {
        browser.seeText("#figure p, .rb-empty h2", words);
        return this;
    }

    public PointsScreen addValues() {
        browser.click("#add-first, #add-points");
        return PointsScreen.here(browser);
    }

    /** Begins a new period where the page proposes one; all four questions are answered. */
    public MeasureScreen newPeriod(String from, String cause) {
        browser.seeText("#proposal", from);
        browser.click("#make-step");
        yes("shows");
        browser.type("field-cause", cause);
        yes("wanted");
        yes("lasts");
        browser.click("#ask-save").waitUntilGone("#proposal");
        return this;
    }

    private void yes(String question) {
        browser.click("#field-" + question + " vaadin-radio-button label");
    }

    /** Why it says that there are these periods. */
    public String periods() {
        return browser.see("#steps").getText();
    }

    /** How its figure is made, below it. */
    public MeasureScreen isMade(String words) {
        browser.click("#made-measure vaadin-details-summary");
        browser.seeText("#made-measure p", words);
        return this;
    }

    /** The chart as a whole. */
    public WebElement chart() {
        return browser.see(SHEET);
    }

    /** What the chart as a whole says to who does not see it. */
    public String chartSays() {
        return said("> desc").getFirst();
    }

    /** How many points are drawn, whatever their shape. */
    public int points() {
        return said(":is(.rb-chart-point, .rb-chart-signal)").size();
    }

    /** A point that one can go to, from left to right; the first is 0. */
    public WebElement point(int place) {
        chart();
        return browser.all(SHEET + " .rb-chart-stop").get(place);
    }

    /** What each centre line and limit says, period by period. */
    public List<String> lines() {
        return said(":is(.rb-chart-limit, .rb-chart-centre) > title");
    }

    /** The words of all such parts of the chart, once it is drawn. */
    private List<String> said(String parts) {
        return browser.until(parts + " are drawn", it -> {
            List<?> words = (List<?>) Objects.requireNonNull(browser.js(WORDS, SHEET + " " + parts));
            return words.isEmpty() ? null : words.stream().map(String::valueOf).toList();
        });
    }
}
