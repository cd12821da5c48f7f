package nl.ruimbaan.e2e.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;

/** Looks at a page with axe: WCAG 2.2, levels A and AA. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void scheme(Browser browser, String lightOrDark) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
    }

    /** Each violation in one line: the rule, the place, and what to do about it. */
    public static List<String> violations(Browser browser) {
        return seen(browser, "tag", RULES);
    }

    /** Those of colour alone: all that another colour scheme can change. */
    public static List<String> violationsOfColour(Browser browser) {
        return seen(browser, "rule", List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> seen(Browser browser, String type, List<String> values) {
        var only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        var axe = new AxeBuilder().withOptions(options);
        axe.setLegacyMode(true);
        return axe.analyze(browser.driver()).getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(it -> rule.getId() + " " + it.getTarget() + " "
                                + it.getFailureSummary().replaceAll("\\s+", " ")))
                .toList();
    }
}
