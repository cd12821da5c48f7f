package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where a story is told. */
public final class StoryEditor {

    private final Browser browser;

    private StoryEditor(Browser browser) {
        this.browser = browser;
        browser.see("#field-words");
    }

    public static StoryEditor open(Browser browser) {
        return new StoryEditor(browser.open("stories/new"));
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

    /** Presses the button, whatever comes of it. */
    public void save() {
        browser.click("#save");
    }

    public StoryScreen publish() {
        save();
        return StoryScreen.here(browser);
    }
}
