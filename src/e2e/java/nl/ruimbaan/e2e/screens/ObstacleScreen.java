package nl.ruimbaan.e2e.screens;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;

/** An obstacle's page, and what one can do there. */
public final class ObstacleScreen {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Browser browser;
    private final String number;

    private ObstacleScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("obstacles/[0-9]+(\\?continue)?");
        browser.see("#state");
        number = browser.path().replaceAll("\\D", "");
    }

    public static ObstacleScreen here(Browser browser) {
        return new ObstacleScreen(browser);
    }

    public static ObstacleScreen open(Browser browser, String number) {
        return new ObstacleScreen(browser.open("obstacles/" + number));
    }

    public String number() {
        return number;
    }

    public RedThread thread() {
        return new RedThread(browser);
    }

    public boolean canBe(String verb) {
        return browser.isThere("#verb-" + verb);
    }

    public ObstacleScreen pickUp(String firstStep) {
        begin("PICK_UP");
        browser.type("field-firstStep", firstStep);
        return end("PICKED_UP");
    }

    public ObstacleScreen discuss(String withWhom, LocalDate on) {
        begin("DISCUSS");
        browser.type("field-withWhom", withWhom);
        day("field-on", on);
        return end("IN_DISCUSSION");
    }

    public ObstacleScreen startSolution(String solution, String nextStep, LocalDate on) {
        begin("START_SOLUTION");
        browser.type("field-solution", solution);
        browser.type("field-nextStep", nextStep);
        day("field-nextStepOn", on);
        return end("SOLUTION");
    }

    public ObstacleScreen takeAway(String whatChanged) {
        begin("TAKE_AWAY");
        browser.type("field-whatChanged", whatChanged);
        return end("REMOVED");
    }

    public ObstacleScreen confirm(String words) {
        begin("CONFIRM");
        browser.type("field-words", words);
        return end("CONFIRMED");
    }

    public ObstacleScreen withdraw(String why) {
        begin("WITHDRAW");
        browser.type("field-why", why);
        return end("WITHDRAWN");
    }

    /** Lets it go up in another one, found by its number. */
    public ObstacleScreen mergeInto(String other) {
        begin("MERGE");
        browser.input("field-into").sendKeys("#" + other);
        browser.seeText("vaadin-combo-box-item", "#" + other + " ").click();
        return end("MERGED");
    }

    public ObstacleScreen takeApart(String why, String state) {
        begin("TAKE_APART");
        browser.type("field-why", why);
        return end(state);
    }

    /** By the notice that stands for a minute. */
    public ObstacleScreen takeBack(String state) {
        browser.click("#undo");
        return isNow(state);
    }

    public ObstacleScreen itHappenedToMeToo(String words) {
        browser.click("#happened-to-me");
        browser.type("field-occurrence-words", words);
        browser.click("#occurrence-save");
        browser.seeText("#evidence", words);
        return this;
    }

    public ObstacleScreen reads(String css, String text) {
        browser.seeText(css, text);
        return this;
    }

    public ImprovementEditor proposeImprovement() {
        browser.click("#action-improvement-action-propose");
        return ImprovementEditor.here(browser);
    }

    /** Waits until it has come to a state, whoever brought it there. */
    public ObstacleScreen isNow(String state) {
        browser.see("#state [aria-current=step] [data-state=" + state + "], #state [aria-current=step][data-state="
                + state + "]");
        return this;
    }

    private void begin(String verb) {
        if (browser.isThere("#verbs-more:not([open]) #verb-" + verb)) {
            browser.click("#verbs-more > summary");
        }
        browser.click("#verb-" + verb);
        browser.see("#move");
    }

    private ObstacleScreen end(String state) {
        browser.click("#move-save");
        return isNow(state);
    }

    private void day(String field, LocalDate day) {
        browser.input(field).sendKeys(DAY.format(day), Keys.ENTER);
    }
}
