package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The obstacle board. */
public final class Board {

    private final Browser browser;
    private final Keyboard keyboard;

    private Board(Browser browser) {
        this.browser = browser;
        keyboard = new Keyboard(browser);
        browser.see("rb-board .rb-column");
    }

    public static Board open(Browser browser) {
        return new Board(browser.open("obstacles"));
    }

    /** In lanes: {@code team} or {@code kind}. */
    public static Board inLanes(Browser browser, String by) {
        return new Board(browser.open("obstacles?lanes=" + by));
    }

    /** Of what one follows alone. */
    public static Board followed(Browser browser) {
        return new Board(browser.open("obstacles?following=1"));
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    /** The number of the card that lies on top of a column. */
    public String first(String column) {
        WebElement card = browser.see("[data-column=" + column + "] [data-card]");
        return String.valueOf(card.getDomAttribute("data-card"));
    }

    public void isIn(String column, String card) {
        browser.see("[data-column=" + column + "] [data-card='" + card + "']");
    }

    /** The lane that a card is in, once it is fetched. */
    public String laneOf(String card) {
        browser.see("[data-card='" + card + "']");
        return browser.until("the card is in a lane", it -> (String) browser.js(
                "return document.querySelector(`[data-card='${arguments[0]}']`).closest('.rb-lane').dataset.lane",
                card));
    }

    public void isInLane(String lane, String column, String card) {
        browser.see("[data-lane='" + lane + "'] [data-column=" + column + "] [data-card='" + card + "']");
    }

    public int countOf(String column) {
        return Integer.parseInt(
                browser.see("[data-column=" + column + "] .rb-column-count").getText());
    }

    public boolean isThere(String card) {
        return browser.isThere("[data-card='" + card + "']");
    }

    /** What a screen reader was told last. */
    public void isSaid(String words) {
        browser.until(
                "the board says " + words,
                it -> String.valueOf(browser.js("return document.querySelector('rb-board > [aria-live]').textContent"))
                        .contains(words));
    }

    /** The card that has the focus; none when the focus is elsewhere. */
    public void hasFocus(String card) {
        browser.until(
                "the focus is on card " + card,
                it -> card.equals(browser.js("return document.activeElement.dataset.card")));
    }

    /** Presses Tab until the focus is on a card, as whoever has no mouse does, and tells which. */
    public String tabToCard() {
        for (int i = 0; i < 80; i++) {
            Object card = browser.js("return document.activeElement.dataset.card");
            if (card != null && Boolean.TRUE.equals(browser.js("return document.activeElement.matches('article')"))) {
                return card.toString();
            }
            keyboard.press(Keys.TAB);
        }
        throw new AssertionError("No card is reached by Tab.");
    }

    /** Clicks on a card where no button or link is. */
    public void touch(String card) {
        browser.click("[data-card='" + card + "'] .rb-board-card-facts");
        hasFocus(card);
    }

    /** Presses the arrow down until the focus comes into that lane, which may have to be fetched on the way. */
    public void goDownTo(String lane) {
        browser.until("the arrow goes on to lane " + lane, it -> {
            keyboard.press(Keys.ARROW_DOWN);
            return lane.equals(browser.js("return document.activeElement.closest('.rb-lane')?.dataset.lane"));
        });
    }

    /** Takes a card by a finger that stays on it, and lets it go above another column. */
    public void dragByFinger(String card, String column) {
        Finger finger = liftByFinger(card);
        finger.carryTo("[data-column=" + column + "]");
        browser.see("[data-column=" + column + "].rb-column-target");
        finger.lift();
    }

    /** A finger that holds a card. */
    public Finger liftByFinger(String card) {
        browser.see("[data-card='" + card + "']");
        Finger finger = new Finger(browser);
        finger.press("[data-card='" + card + "'] .rb-board-card-facts");
        browser.see(".rb-board-shadow");
        return finger;
    }

    /** A mouse that holds a card above another column. */
    public void holdAbove(String card, String column) {
        WebElement from = browser.see("[data-card='" + card + "'] .rb-board-card-facts");
        WebElement to = browser.see("[data-column=" + column + "] .rb-column-title");
        browser.actions()
                .moveToElement(from)
                .clickAndHold()
                .moveByOffset(12, 4)
                .moveToElement(to)
                .moveByOffset(4, 30)
                .perform();
        browser.see(".rb-board-shadow");
    }

    public void letGo() {
        browser.actions().release().perform();
    }

    /** Nothing is held any more, and nobody is asked anything. */
    public void nothingIsHeld() {
        browser.waitUntilGone(".rb-board-shadow");
        if (browser.isThere(".rb-board-lifted, .rb-board-dragging, .rb-column-target, #move-card")) {
            throw new AssertionError("Something is held still, or asked.");
        }
    }

    /** Takes a card by the mouse and lets it go above another column. */
    public void drag(String card, String column) {
        holdAbove(card, column);
        letGo();
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
