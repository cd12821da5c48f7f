package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.ImportScreen;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.Test;

/** A coach brings in two real files. */
class ImportJourney extends Journey {

    private static final Path FILES = Path.of("src", "test", "resources", "exchange");
    private static final Duration QUICK = Duration.ofSeconds(5);

    @Test
    void thousands_of_complaints_and_a_hundred_quotes_go_in_and_the_wall_stays_quick() {
        Browser coach = signedIn("coach");

        List<Integer> quotes = bringIn(coach, "customer-quotes.csv");
        assertThat(quotes.stream().mapToInt(it -> it).sum()).isEqualTo(108);
        assertThat(quotes.getFirst()).isGreaterThan(90);

        List<Integer> complaints = bringIn(coach, "housing-ombudsman-complaints.csv");
        assertThat(complaints.stream().mapToInt(it -> it).sum()).isEqualTo(5_172);
        assertThat(complaints.getFirst()).isGreaterThan(4_000);

        assertQuick(() -> Wall.open(coach));
        assertQuick(() -> Wall.open(coach).readOn(100));
        assertQuick(() -> Board.open(coach));
        assertThat(Wall.open(coach).line()).contains("1.000+");

        assertThat(bringIn(coach, "customer-quotes.csv").getFirst())
                .as("the same once more")
                .isZero();
    }

    private static List<Integer> bringIn(Browser coach, String file) {
        ImportScreen screen = ImportScreen.open(coach).upload(FILES.resolve(file));
        assertThat(screen.preview()).isNotBlank();
        return screen.check().run();
    }

    private static void assertQuick(Runnable does) {
        Instant begin = Instant.now();
        does.run();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(QUICK);
    }
}
