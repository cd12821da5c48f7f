package nl.ruimbaan.e2e.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.e2e.browser.Browser;

/** The story wall. */
public final class Wall {

    private final Browser browser;

    private Wall(Browser browser) {
        this.browser = browser;
        browser.see("rb-wall .rb-card");
    }

    public static Wall open(Browser browser) {
        return new Wall(browser.open("stories"));
    }

    /** Number and words of the stories that are shown. */
    @SuppressWarnings("unchecked")
    public Map<String, String> stories() {
        var shown = (List<List<String>>) browser.until(
                "the wall tells its stories",
                it -> browser.js("return [...document.querySelectorAll('rb-wall .rb-card')]"
                        + ".map(it => [it.dataset.id, it.querySelector('.rb-quote').textContent])"));
        Map<String, String> stories = new LinkedHashMap<>();
        shown.forEach(it -> stories.put(it.get(0), it.get(1)));
        return stories;
    }

    /** Reads on until the last one, or until enough are shown. */
    public Wall readOn(int enough) {
        browser.until("the whole wall is there", it -> {
            if (stories().size() >= enough
                    || !browser.see("rb-wall .rb-wall-cards").isDisplayed()) {
                return true;
            }
            return (Boolean) browser.js("const more = document.querySelector('#more-stories');"
                    + "if (more.parentElement.hidden) return true; more.click(); return false;");
        });
        return this;
    }

    /** What the line below the heading says of how many there are. */
    public String line() {
        return browser.see(".rb-header-line").getText();
    }
}
