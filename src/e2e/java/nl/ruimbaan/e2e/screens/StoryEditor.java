package nl.ruimbaan.e2e.screens;

import java.nio.file.Path;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.WebElement;

/** Where a story is told. */
public final class StoryEditor {

    private static final String UPLOAD =
            "return document.querySelector('#photo-upload').shadowRoot.querySelector('input[type=file]')";

    private final Browser browser;

    private StoryEditor(Browser browser) {
        this.browser = browser;
        browser.see("#field-words");
    }

    public static StoryEditor open(Browser browser) {
        return new StoryEditor(browser.open("stories/new"));
    }

    /** An empty one; what was not finished before waits. */
    public static StoryEditor anew(Browser browser) {
        StoryEditor editor = open(browser);
        return editor.written("words").isEmpty() ? editor : editor.another();
    }

    public static StoryEditor open(Browser browser, String story) {
        return new StoryEditor(browser.open("stories/" + story + "/edit"));
    }

    /** The editor that one is in already, or comes back to. */
    public static StoryEditor here(Browser browser) {
        return new StoryEditor(browser);
    }

    public StoryEditor words(String words) {
        browser.type("field-words", words);
        return this;
    }

    public StoryEditor paste(String field, String text) {
        browser.paste("field-" + field, text);
        return this;
    }

    public StoryEditor otherwise(String field, String text) {
        browser.retype("field-" + field, text);
        return this;
    }

    public String written(String field) {
        return browser.valueOf("field-" + field);
    }

    /** Until the server says that it has what was typed. */
    public StoryEditor kept() {
        browser.see(".rb-saved:not(:empty)");
        return this;
    }

    /** What the guard found in a field is masked. */
    public StoryEditor mask(String field) {
        browser.click("#mask-" + field + "-0");
        browser.until("a mask stands in its place", it -> written(field).contains("["));
        return this;
    }

    /** What the guard found in a field may stay, because. */
    public StoryEditor mayStay(String field, String because) {
        browser.click("#may-stay-" + field + "-0");
        browser.type("field-reason-" + field + "-0", because);
        browser.click("#keep-" + field + "-0");
        browser.waitUntilOutOfSight("#keep-" + field + "-0");
        return this;
    }

    /** Waits until the field says that it holds what cannot be published. */
    public StoryEditor isHeldUpAt(String field) {
        browser.see("#field-" + field + "[invalid]");
        return this;
    }

    public StoryEditor addStep() {
        browser.js("document.querySelector('#add-step').closest('vaadin-details').opened = true");
        browser.click("#add-step");
        browser.see("#field-step-0-met");
        return this;
    }

    public StoryEditor addPhoto(Path file) {
        browser.js("document.querySelector('#photo-upload').scrollIntoView()");
        browser.until("a file can be chosen", it -> browser.js(UPLOAD) instanceof WebElement input ? input : null)
                .sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Waits until so many photos stand there, and says what is on the last one. */
    public StoryEditor describePhoto(int number, String alt) {
        browser.until(
                "there are " + number + " photos",
                it -> browser.all(".rb-photo-row").size() == number);
        browser.all(".rb-photo-row vaadin-text-field input").getLast().sendKeys(alt);
        return this;
    }

    /** Why a photo was not taken. */
    public String photoRefusal() {
        return browser.see("#photo-refused").getText();
    }

    /** Begins another story; the one at hand waits. */
    public StoryEditor another() {
        browser.click("#another");
        browser.until("the field is empty", it -> written("words").isEmpty());
        return this;
    }

    /** Goes on with the unfinished one that begins like this. */
    public StoryEditor goOnWith(String beginning) {
        browser.click("#unfinished [aria-label*='" + beginning + "'].rb-go-on");
        browser.until("it is there again", it -> written("words").startsWith(beginning));
        return this;
    }

    /** Presses the button, whatever comes of it. */
    public void save() {
        browser.click("#save");
    }

    /** As the customer said it, unless something else is chosen already. */
    public StoryScreen publish() {
        if (browser.all("#field-literal vaadin-radio-button[checked]").isEmpty()) {
            browser.click("#field-literal vaadin-radio-button");
        }
        save();
        return StoryScreen.here(browser);
    }
}
