package nl.ruimbaan.e2e;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Charts;
import nl.ruimbaan.e2e.screens.Frame;

/**
 * What axe sees on a page: in Dutch by all rules, at a desk and on a phone, and in the dark by the rules of colour; in English
 * by all rules but those of colour. Nothing is lost by what is not combined. A language has no colours of its own. What a thing
 * is called does not depend on the width. And no colour does, but for the bar of a phone, which is looked at there in the dark
 * as well.
 */
abstract class AxeJourney extends Journey {

    final List<String> violations = new ArrayList<>();
    private String language = "nl";

    final Browser speaking(String account, String language) {
        this.language = language;
        Browser browser = signedIn(account);
        new Frame(browser).speak(language);
        return browser;
    }

    final void visit(Browser browser, List<String> pages) {
        for (String page : pages) {
            browser.open(page).see("#main h1");
            Charts.drawn(browser);
            look(browser, "");
        }
    }

    final void look(Browser browser, String what) {
        String where = "/%s %s".formatted(browser.path(), what);
        if ("en".equals(language)) {
            note(where + " in English", Axe.violationsBesideColour(browser));
            return;
        }
        note(where, Axe.violations(browser));
        inTheDark(browser, where);
        browser.wide(Browser.PHONE);
        note(where + " on a phone", Axe.violations(browser));
        browser.wide(Browser.DESK);
    }

    final void inTheDark(Browser browser, String where) {
        Axe.scheme(browser, "dark");
        note(where + " in the dark", Axe.violationsOfColour(browser));
        Axe.scheme(browser, "light");
    }

    private void note(String where, List<String> seen) {
        seen.forEach(it -> violations.add(where + ": " + it));
    }
}
