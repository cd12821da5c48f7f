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

    public ExperimentsPart experiments() {
        return new ExperimentsPart(browser);
    }

    /** Fills a layer of the iceberg: see, pattern, structure or thinking. */
    public ImprovementScreen fillLayer(String layer, String words) {
        browser.click("#write-" + layer);
        browser.type("field-" + layer, words);
        browser.click("#save-" + layer);
        browser.seeText("#iceberg-" + layer, words);
        return this;
    }

    public ImprovementScreen understand() {
        browser.click("#verb-UNDERSTAND");
        return isNow("CHECK");
    }

    public ImprovementScreen plan(String hypothesis, String howWeKnow) {
        browser.click("#verb-PLAN");
        browser.type("field-hypothesis", hypothesis);
        browser.type("field-howWeKnow", howWeKnow);
        return end("PLAN");
    }

    public ImprovementScreen makeNormal(String whyEnough, String normalNow) {
        browser.click("#verb-MAKE_NORMAL");
        browser.type("field-tried", "We belden zelf, en telden.");
        browser.type("field-whyEnough", whyEnough);
        browser.type("field-normalNow", normalNow);
        return end("DO");
    }

    /** Lets it go up in another one, found by its number. */
    public ImprovementScreen mergeInto(String other) {
        browser.click("#verb-MERGE");
        browser.input("field-into").sendKeys("#" + other);
        browser.seeText("vaadin-combo-box-item", "#" + other + " ").click();
        browser.click("#move-save");
        browser.see("#phase [data-state=MERGED]");
        return this;
    }

    public ImprovementScreen takeApart(String why, String phase) {
        browser.click("#verb-TAKE_APART");
        browser.type("field-why", why);
        return end(phase);
    }

    /** Reads this in that part of the page. */
    public ImprovementScreen reads(String part, String words) {
        browser.seeText(part, words);
        return this;
    }

    /** Tells those from whom it came what became of it. */
    public ImprovementScreen tell(String words) {
        browser.click("#tell-result");
        browser.type("field-words", words);
        browser.click("#spread-save");
        browser.seeText("#result", words);
        return this;
    }

    public ImprovementScreen offer(String team, String why) {
        browser.click("#offer");
        browser.input("field-team").sendKeys(team);
        browser.seeText("vaadin-combo-box-item", team).click();
        browser.type("field-why", why);
        browser.click("#spread-save");
        browser.seeText("#where-else", why);
        return this;
    }

    /** Says yes for the team to which it is offered; the copy of that team comes. */
    public ImprovementScreen accept() {
        browser.click("#where-else [id^=ACCEPT-]");
        browser.until("the copy is there", it -> !browser.path().endsWith("/" + number));
        return here(browser);
    }

    private ImprovementScreen end(String phase) {
        browser.click("#move-save");
        return isNow(phase);
    }

    private ImprovementScreen isNow(String phase) {
        browser.see("#phase [aria-current=step] [data-state=" + phase + "], #phase [aria-current=step][data-state="
                + phase + "]");
        return this;
    }
}
