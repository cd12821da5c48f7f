package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.e2e.browser.Axe;
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

    @Test
    void what_a_file_leaves_open_is_asked_once_and_a_whole_file_is_taken_back() {
        Browser coach = signedIn("coach");
        ImportScreen screen =
                ImportScreen.open(coach).upload(FILES.resolve("shapes").resolve("mor.csv"));
        screen.answersOrder("told-on", "De dag");
        screen.answersName("channel", 0, "Website of portaal");
        screen.leavesTheRest("channel");
        assertThat(coach.see("#preview").getText()).contains("3 november 2026", "4 november 2026");
        assertThat(Axe.violations(coach)).isEmpty();

        assertThat(screen.check().run()).startsWith(2);
        screen.takeBack();

        assertThat(coach.see("#import-result").getText()).startsWith("2 verhalen zijn van de muur gehaald.");
    }

    @Test
    void letters_that_may_be_written_in_several_ways_are_shown_and_chosen() {
        Browser coach = signedIn("coach");
        ImportScreen screen =
                ImportScreen.open(coach).upload(FILES.resolve("shapes").resolve("cp850.csv"));
        screen.answersOrder("told-on", "De dag");

        assertThat(coach.see("#file-encoding").getText())
                .contains("De reünie bij het café", "Windows-1252", "Mac Roman");
        assertThat(coach.see("#preview").getText()).contains("De reünie bij het café");
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
