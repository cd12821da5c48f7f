package nl.ruimbaan.e2e.screens;

import nl.ruimbaan.e2e.browser.Browser;

/** Where demands are tallied. */
public final class TallyScreen {

    private final Browser browser;

    private TallyScreen(Browser browser) {
        this.browser = browser;
        browser.see("#tally-send");
        browser.see("#tally-type label");
    }

    public static TallyScreen open(Browser browser) {
        return new TallyScreen(browser.open("demands"));
    }

    /** The screen that one is on. */
    public static TallyScreen here(Browser browser) {
        return new TallyScreen(browser);
    }

    /** So many times the first type, a failure demand, not helped at once. */
    public TallyScreen tally(int times) {
        for (int i = 0; i < times; i++) {
            browser.click("#tally-type label");
            browser.click("#tally-judgement label:nth-child(2)");
            browser.click("#tally-right label:nth-child(2)");
            browser.click("#tally-send");
            browser.until(
                    "the form is empty",
                    it -> browser.all("rb-tally :checked:not(option)").isEmpty());
        }
        return this;
    }

    /** How many have not arrived yet. */
    public int waiting() {
        return Integer.parseInt(
                String.valueOf(browser.js("return document.querySelector('#tally-waiting').dataset.waiting")));
    }

    /** Until all have arrived. */
    public void allArrived() {
        browser.until("nothing waits", it -> waiting() == 0);
    }

    /** How many were tallied in all, as the overview says. */
    public static int tallied(Browser browser) {
        browser.open("demands/overview");
        return Integer.parseInt(browser.seeText("#pareto .rb-figure-sentence", "klantvragen geturfd")
                .getText()
                .replaceAll(".* zijn er ([\\d.]+) klantvragen.*", "$1")
                .replace(".", ""));
    }
}
