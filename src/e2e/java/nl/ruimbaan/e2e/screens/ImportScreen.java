package nl.ruimbaan.e2e.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The import screen, from the file to the result. */
public final class ImportScreen {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

    private final Browser browser;

    private ImportScreen(Browser browser) {
        this.browser = browser;
        browser.see("#upload");
    }

    public static ImportScreen open(Browser browser) {
        return new ImportScreen(browser.open("import"));
    }

    public ImportScreen upload(Path file) {
        browser.see("#upload")
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        browser.waitForPath("import/[0-9]+");
        browser.see("#preview .rb-card");
        return this;
    }

    /** The words of the first row, as the card that it would become. */
    public String preview() {
        return browser.see("#preview .rb-quote").getText();
    }

    /** Says what comes first in a column of dates, by the beginning of the answer. */
    public void answersOrder(String field, String answer) {
        WebElement label = browser.until(
                "the question about " + field,
                it -> browser.all("#ask-" + field + " vaadin-radio-button label").stream()
                        .filter(choice -> choice.getText().startsWith(answer))
                        .findFirst()
                        .orElse(null));
        browser.js("arguments[0].scrollIntoView({block: 'center'})", label);
        label.click();
    }

    /** Says what an unknown name is. */
    public void answersName(String field, int nr, String answer) {
        browser.choose("ask-" + field + "-" + nr, answer);
    }

    public void leavesTheRest(String field) {
        browser.click("#rest-" + field);
    }

    /** Takes the stories of this file off the wall again. */
    public void takeBack() {
        browser.click("#take-back");
        browser.click("#take-back-yes");
        state("TAKEN_BACK");
    }

    public ImportScreen check() {
        browser.click("#check-import");
        state("READY");
        return this;
    }

    /** How many rows were taken, were there already, stood twice, were wrong. */
    public List<Integer> run() {
        browser.click("#start-import");
        state("DONE");
        return numbers();
    }

    private List<Integer> numbers() {
        return NUMBER.matcher(browser.see("#import-result").getText().replace("Geen verhaal", "0"))
                .results()
                .map(it -> Integer.parseInt(it.group().replace(".", "")))
                .toList();
    }

    private void state(String state) {
        browser.untilSlowly(
                "the import is " + state, it -> browser.isThere("#import-state [data-state=" + state + "]"));
    }
}
