package nl.ruimbaan.e2e.screens;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.e2e.browser.Browser;

/** The list of a team's improvements in its own order. */
public final class Backlog {

    private static final String FROM_ABOVE =
            "return [...document.querySelectorAll('.rb-backlog-grip')].filter((it) => it.offsetHeight)"
                    + ".sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)"
                    + ".map((it) => it.id.slice(5)).join()";

    private final Browser browser;

    private Backlog(Browser browser) {
        this.browser = browser;
    }

    /** That of one's own team, with several on it. */
    public static Backlog ofMyTeam(Browser browser) {
        browser.open("improvements").see("#more-filters");
        browser.click("#more-filters").click("#my-team");
        var backlog = new Backlog(browser);
        browser.until("there are several", it -> backlog.order().size() > 1);
        return backlog;
    }

    /** Their numbers from above. */
    public List<String> order() {
        return List.of(Objects.toString(browser.js(FROM_ABOVE)).split(",", -1));
    }

    /** Takes one by a finger at its grip, and lets it go on the lower half of another. */
    public void dragByFinger(String number, String below) {
        var finger = new Finger(browser);
        finger.press("#grip-" + number);
        browser.see(".rb-backlog-held");
        finger.carryTo("#grip-" + below);
        browser.see(".rb-backlog-row[data-drop=below]");
        finger.lift();
        browser.waitUntilGone(".rb-backlog-held");
    }
}
