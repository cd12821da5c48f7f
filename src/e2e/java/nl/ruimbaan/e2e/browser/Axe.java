package nl.ruimbaan.e2e.browser;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.naming.OperationNotSupportedException;

/** Looks at a page with axe: WCAG 2.2, levels A and AA. */
public final class Axe {

    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String SOURCE = source();

    private static final String RUN = """
            return axe.run({...arguments[0], resultTypes: ['violations']}).then(({violations}) =>
              violations.flatMap(({id, nodes}) =>
                nodes.map((it) => `${id} ${it.target.join(' ')} ${it.failureSummary.replace(/\\s+/g, ' ')}`)));
            """;

    private Axe() {}

    public static void scheme(Browser browser, String lightOrDark) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
    }

    /** Each violation in one line: the rule, the place, and what to do about it. */
    public static List<String> violations(Browser browser) {
        return seen(browser, Map.of("runOnly", ALL));
    }

    /** Those of colour alone: all that another colour scheme can change. */
    public static List<String> violationsOfColour(Browser browser) {
        return seen(browser, Map.of("runOnly", Map.of("type", "rule", "values", OF_COLOUR)));
    }

    /** All but those of colour: all that another language can change. */
    public static List<String> violationsBesideColour(Browser browser) {
        var off = Map.of("enabled", false);
        return seen(browser, Map.of("runOnly", ALL, "rules", Map.of(OF_COLOUR.get(0), off, OF_COLOUR.get(1), off)));
    }

    /** Brings axe into a page once. An axe that fails is an error, and never a page without violations. */
    @SuppressWarnings("unchecked")
    private static List<String> seen(Browser browser, Map<String, Object> rules) {
        if (!Boolean.TRUE.equals(browser.js("return 'axe' in window"))) {
            browser.js(SOURCE);
        }
        return (List<String>) Objects.requireNonNull(browser.js(RUN, rules));
    }

    private static String source() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OperationNotSupportedException never) {
            throw new IllegalStateException(never);
        }
    }
}
