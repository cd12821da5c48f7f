package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.NoSuchElementException;

/** Where a coach writes what a measure is. */
public final class MeasureEditor {

    private final Browser browser;

    private MeasureEditor(Browser browser) {
        this.browser = browser;
        browser.see("#field-definition");
    }

    /** From the list of measures. */
    public static MeasureEditor anew(Browser browser) {
        return new MeasureEditor(browser.open("measures").click("#make"));
    }

    public MeasureEditor purpose(String purpose) {
        browser.type("field-purpose", purpose);
        return this;
    }

    public MeasureEditor definition(String definition) {
        browser.type("field-definition", definition);
        return this;
    }

    /** Individual values in this unit, one a week. */
    public MeasureEditor valuesByWeek(String unit) {
        browser.type("field-unit", unit);
        choose("kind", "Losse waarden:");
        choose("rhythm", "Een week");
        return this;
    }

    public MeasureScreen keep(String name) {
        browser.type("field-name", name).click("#save");
        return MeasureScreen.here(browser);
    }

    /** By the beginning of what it is called. */
    private void choose(String field, String word) {
        browser.type("field-" + field, word);
        browser.until("one chooses " + word, it -> {
            browser.all("vaadin-combo-box-item").stream()
                    .filter(item -> item.isDisplayed() && item.getText().startsWith(word))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(word))
                    .click();
            return true;
        });
    }
}
