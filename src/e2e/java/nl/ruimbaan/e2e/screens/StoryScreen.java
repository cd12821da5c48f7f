package nl.ruimbaan.e2e.screens;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;

/** A story's page. */
public final class StoryScreen {

    private final Browser browser;
    private final String number;

    private StoryScreen(Browser browser) {
        this.browser = browser;
        browser.waitForPath("stories/[0-9]+");
        browser.see(".rb-story .rb-quote");
        number = browser.path().replaceAll("\\D", "");
    }

    public static StoryScreen here(Browser browser) {
        return new StoryScreen(browser);
    }

    public static StoryScreen open(Browser browser, String number) {
        return new StoryScreen(browser.open("stories/" + number));
    }

    public String number() {
        return number;
    }

    public String words() {
        return browser.see(".rb-story .rb-quote").getText();
    }

    public String title() {
        return browser.see(".rb-header h1").getText();
    }

    /** What is on the photos, for who does not see them; once they are there to be seen. */
    public List<String> photos() {
        return browser
                .until(
                        "the photos are there",
                        it -> browser.all(".rb-photos img").stream()
                                        .allMatch(img -> Boolean.TRUE.equals(
                                                browser.js("return arguments[0].naturalWidth > 0", img)))
                                ? browser.all(".rb-photos img")
                                : null)
                .stream()
                .map(it -> Objects.toString(it.getDomAttribute("alt"), ""))
                .toList();
    }

    public StoryScreen say(String words) {
        browser.type("field-comment-new", words);
        browser.click("#say-new");
        browser.until("it is said", it -> browser.valueOf("field-comment-new").isEmpty());
        return this;
    }

    /** Types an @ and the beginning of a name, and takes the first name that is offered, with the keyboard alone. */
    public StoryScreen name(String beginning) {
        browser.type("field-comment-new", "@" + beginning);
        browser.see(".rb-mentions [aria-selected=true]");
        browser.type("field-comment-new", Keys.ENTER.toString());
        browser.waitUntilGone(".rb-mentions");
        return this;
    }

    public String lastComment() {
        return browser.all(".rb-comment").getLast().getText();
    }

    public StoryScreen seesComment(String words) {
        browser.seeText(".rb-comment", words);
        return this;
    }

    /** Lets it go up in another one, found by its number. */
    public StoryScreen mergeInto(String other) {
        browser.click("#verb-MERGE");
        browser.input("field-into").sendKeys("#" + other);
        browser.seeText("vaadin-combo-box-item", "#" + other + " ").click();
        browser.click("#move-save");
        return reads("#twice-history", "samen met een ander verhaal");
    }

    public StoryScreen takeApart(String words) {
        browser.click("#verb-TAKE_APART");
        browser.type("field-words", words);
        browser.click("#move-save");
        return reads("#twice-history", words);
    }

    /** Reads this in that part of the page. */
    public StoryScreen reads(String part, String words) {
        browser.seeText(part, words);
        return this;
    }

    public RedThread thread() {
        return new RedThread(browser);
    }

    /** What stood in the way? */
    public ObstacleEditor reportObstacle() {
        browser.click("#action-obstacle-action-report");
        return ObstacleEditor.here(browser);
    }
}
