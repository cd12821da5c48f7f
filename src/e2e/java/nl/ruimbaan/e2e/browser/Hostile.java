package nl.ruimbaan.e2e.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts that must do nothing, and how one sees whether they did. */
public final class Hostile {

    private static final String WATCH =
            "window.ran = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'msgbox'])"
                    + " { window[name] = (...said) => { window.ran.push(name + ' ' + said); return null; }; }";

    /** In what the screen shows: elements and attributes by which a text gets to run. */
    private static final String LOOK = """
            const found = [...window.ran];
            const look = (root) => root.querySelectorAll('*').forEach((it) => {
              if (it.closest('#main, vaadin-dialog, vaadin-notification-card')) {
                if (['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'META', 'FORM'].includes(it.tagName)) {
                  found.push('<' + it.tagName + '>');
                }
                for (const {name, value} of it.attributes) {
                  const address = value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                  if (name.startsWith('on') || /^(javascript|vbscript|data:text)/.test(address)
                      && ['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'srcdoc'].includes(name)) {
                    found.push(it.tagName + ' ' + name + '=' + value);
                  }
                }
              }
            });
            look(document);
            return found;
            """;

    private Hostile() {}

    public static List<String> scripts() {
        return text("hostile/scripts.txt").lines().toList();
    }

    public static List<String> naughtyStrings() {
        return JsonMapper.shared().readValue(text("hostile/naughty-strings.json"), new TypeReference<>() {});
    }

    /** From now on every page notes what tries to run. */
    public static void watch(Browser browser) {
        browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /** What ran, or could run when someone clicks on it. */
    @SuppressWarnings("unchecked")
    public static List<String> ran(Browser browser) {
        return (List<String>) Objects.requireNonNull(browser.js(LOOK));
    }

    private static String text(String resource) {
        try (InputStream stream = Hostile.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
