package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where an obstacle is reported. */
public final class ObstacleEditor {

    private final Browser browser;

    private ObstacleEditor(Browser browser) {
        this.browser = browser;
        browser.see("#field-sentence");
    }

    public static ObstacleEditor open(Browser browser) {
        return new ObstacleEditor(browser.open("obstacles/new"));
    }

    public static ObstacleEditor open(Browser browser, String obstacle) {
        return new ObstacleEditor(browser.open("obstacles/" + obstacle + "/edit"));
    }

    public static ObstacleEditor here(Browser browser) {
        return new ObstacleEditor(browser);
    }

    /** The customer's words from the story, that stay in sight. */
    public String fromStory() {
        return browser.see("#from-story .rb-quote").getText();
    }

    public ObstacleEditor sentence(String sentence) {
        browser.type("field-sentence", sentence);
        return this;
    }

    public ObstacleEditor customer(String whatItDoes) {
        browser.type("field-customer", whatItDoes);
        return this;
    }

    public ObstacleEditor paste(String field, String text) {
        browser.paste("field-" + field, text);
        return this;
    }

    public ObstacleEditor otherwise(String field, String text) {
        browser.retype("field-" + field, text);
        return this;
    }

    public void save() {
        browser.click("#save");
    }

    public ObstacleScreen report() {
        save();
        return ObstacleScreen.here(browser);
    }
}
