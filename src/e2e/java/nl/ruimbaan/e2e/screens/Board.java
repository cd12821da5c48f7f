package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.WebElement;

/** The obstacle board. */
public final class Board {

    private final Browser browser;

    private Board(Browser browser) {
        this.browser = browser;
        browser.see("rb-board .rb-column");
    }

    public static Board open(Browser browser) {
        return new Board(browser.open("obstacles"));
    }

    /** The number of the card that lies on top of a column. */
    public String first(String column) {
        WebElement card = browser.see("[data-column=" + column + "] [data-card]");
        return String.valueOf(card.getDomAttribute("data-card"));
    }

    public void isIn(String column, String card) {
        browser.see("[data-column=" + column + "] [data-card='" + card + "']");
    }

    /** Takes a card by the mouse and lets it go above another column. */
    public void drag(String card, String column) {
        WebElement from = browser.see("[data-card='" + card + "'] .rb-board-card-facts");
        WebElement to = browser.see("[data-column=" + column + "] .rb-column-title");
        browser.actions()
                .moveToElement(from)
                .clickAndHold()
                .moveByOffset(12, 4)
                .moveToElement(to)
                .moveByOffset(4, 30)
                .release()
                .perform();
        browser.see("#move-card");
    }

    /** The way without a mouse: *Move to…*, and then a verb. */
    public void choose(String card, String verb) {
        browser.click("#move-" + card);
        browser.click("#move-card #verb-" + verb);
    }

    public void answer(String field, String text) {
        browser.type("field-" + field, text);
        browser.click("#move-save");
        browser.waitUntilGone("#move-card");
    }

    /** Notes, in the page itself, the moment at which a card comes into a column. */
    public void noteWhen(String card, String column) {
        browser.js(
                "const here = `[data-column=${arguments[1]}] [data-card='${arguments[0]}']`;"
                        + "window.arrived = null;"
                        + "new MutationObserver((all, watch) => {"
                        + "  if (document.querySelector(here)) { window.arrived = Date.now(); watch.disconnect(); }"
                        + "}).observe(document.querySelector('rb-board'), {childList: true, subtree: true});",
                card,
                column);
    }

    /** That moment, in milliseconds of the machine's clock. */
    public long noted() {
        return browser.until("the card arrives", it -> (Long) browser.js("return window.arrived"));
    }
}
