package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** What is tried, on the page of an improvement. */
public final class ExperimentsPart {

    private static final String PLANNED = "li[data-state=PLANNED] ";
    private static final String RUNNING = "li[data-state=RUNNING] ";

    private final Browser browser;

    ExperimentsPart(Browser browser) {
        this.browser = browser;
        browser.see("#experiments");
    }

    public ExperimentsPart plan(String what, int demands) {
        browser.click("#plan-experiment");
        browser.type("field-what", what);
        browser.type("field-demands", Integer.toString(demands));
        return save(PLANNED);
    }

    /** The one that is planned; what is expected comes first. */
    public ExperimentsPart start(String expectation) {
        browser.click(PLANNED + "[id^=START-]");
        browser.retype("field-expectation", expectation);
        return save(RUNNING);
    }

    public ExperimentsPart count(int demands) {
        for (int i = 1; i <= demands; i++) {
            browser.click(RUNNING + "[id^=tap-]:not([id^=tap-back-])");
            browser.seeText(RUNNING + "[id^=taps-]", i + " van ");
        }
        return this;
    }

    /** Writes down what a customer said. */
    public ExperimentsPart note(String words) {
        browser.click(RUNNING + "[id^=NOTE-]");
        browser.type("field-words", words);
        browser.click("#experiment-save");
        browser.seeText(RUNNING + ".rb-experiment-diary", words);
        return this;
    }

    /** Writes down what came of it, and chooses what is done with it by the beginning of its words. */
    public ExperimentsPart finish(String result, String lesson, String choice) {
        browser.click(RUNNING + "[id^=FINISH-]");
        browser.type("field-result", result);
        browser.type("field-lesson", lesson);
        browser.seeText("#field-outcome vaadin-radio-button", choice).click();
        return save("li[data-state=FINISHED] ");
    }

    /** What was adapted stands ready, filled in. */
    public ExperimentsPart adapt(String what) {
        browser.retype("field-what", what);
        return save(PLANNED);
    }

    private ExperimentsPart save(String then) {
        browser.click("#experiment-save");
        browser.see(then);
        return this;
    }
}
