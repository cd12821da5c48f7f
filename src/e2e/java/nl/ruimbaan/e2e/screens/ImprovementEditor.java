package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where an improvement is proposed. */
public final class ImprovementEditor {

    private final Browser browser;

    private ImprovementEditor(Browser browser) {
        this.browser = browser;
        browser.see("#field-problem");
    }

    public static ImprovementEditor open(Browser browser) {
        return new ImprovementEditor(browser.open("improvements/new"));
    }

    public static ImprovementEditor open(Browser browser, String improvement) {
        return new ImprovementEditor(browser.open("improvements/" + improvement + "/edit"));
    }

    public static ImprovementEditor here(Browser browser) {
        return new ImprovementEditor(browser);
    }

    public ImprovementEditor problem(String problem) {
        browser.type("field-problem", problem);
        return this;
    }

    public ImprovementEditor paste(String field, String text) {
        browser.paste("field-" + field, text);
        return this;
    }

    public ImprovementEditor otherwise(String field, String text) {
        browser.retype("field-" + field, text);
        return this;
    }

    public void save() {
        browser.click("#save");
    }

    public ImprovementScreen propose() {
        save();
        return ImprovementScreen.here(browser);
    }
}
