package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our style sheets and modules ask nothing of a browser that one of those in docs/browsers.md does not know. */
class EnginesTest {

    private static final Path FRONTEND = Path.of("frontend");

    /** Each is unknown to an engine of the list, and something would be missing there. */
    private static final Pattern UNKNOWN =
            Pattern.compile("\\b(?:scrollMargin|anchor-name|position-anchor|animation-timeline"
                    + "|view-timeline|field-sizing|interpolate-size|calc-size|reading-flow|scheduler\\.yield|CloseWatcher"
                    + "|documentPictureInPicture|navigation\\.navigate|Temporal\\.)");

    @Test
    void nothing_is_asked_of_a_browser_that_one_of_them_does_not_know() throws IOException {
        try (Stream<Path> all = Files.walk(FRONTEND)) {
            assertThat(all.filter(it -> it.toString().matches(".*\\.(?:css|js)"))
                            .filter(it -> !it.startsWith(FRONTEND.resolve("generated")))
                            .flatMap(it -> wrong(it).stream())
                            .toList())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new IntersectionObserver(seen, { scrollMargin: '200px' }) | scrollMargin
            .a { user-select: none; } | user-select
            """)
    void what_is_not_known_is_seen(String source, String found) {
        assertThat(wrong("a file", source)).containsExactly("a file: " + found);
    }

    @Test
    void the_name_of_webkit_beside_it_is_enough() {
        assertThat(wrong("a file", ".a { -webkit-user-select: none; user-select: none; }"))
                .isEmpty();
    }

    private static List<String> wrong(Path file) {
        try {
            return wrong(file.toString(), Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> wrong(String name, String source) {
        List<String> wrong = new ArrayList<>();
        UNKNOWN.matcher(source).results().forEach(it -> wrong.add(name + ": " + it.group()));
        source.lines()
                .filter(line -> line.contains("user-select:") && !line.contains("-webkit-user-select:"))
                .forEach(line -> wrong.add(name + ": user-select"));
        return wrong;
    }
}
