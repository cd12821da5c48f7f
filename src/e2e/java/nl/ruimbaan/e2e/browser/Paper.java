package nl.ruimbaan.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chromium.HasCdp;

/** What a browser puts on paper of the page that it shows, on sheets of the size that the style sheet asks for. */
public final class Paper {

    /** More than any page of ours takes. */
    private static final int MOST = 20;

    private Paper() {}

    /** How many sheets it takes: a browser that is asked for the one after the last has nothing to print, and refuses. */
    public static int sheets(Browser browser) {
        return (int) IntStream.rangeClosed(1, MOST)
                .takeWhile(it -> prints(browser, it))
                .count();
    }

    /** Puts it in a file, as PDF. */
    public static void keep(Browser browser, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, printed(browser, ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean prints(Browser browser, int sheet) {
        try {
            return printed(browser, String.valueOf(sheet)).length > 0;
        } catch (WebDriverException thereIsNone) {
            return false;
        }
    }

    /** @param sheets by their numbers; empty for all */
    private static byte[] printed(Browser browser, String sheets) {
        Map<String, Object> answer = ((HasCdp) browser.driver())
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "pageRanges", sheets));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(answer.get("data")));
    }
}
