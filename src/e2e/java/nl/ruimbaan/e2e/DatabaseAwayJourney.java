package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Wire;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import org.junit.jupiter.api.Test;

/** The database goes away while people work: they hear it within seconds, lose nothing, and go on by themselves when it is back. */
class DatabaseAwayJourney extends Journey {

    private static final String WORDS = "Fijn dat ik u eindelijk spreek.";
    private static final Duration SECONDS = Duration.ofSeconds(7);

    @Test
    void it_is_stopped_or_falls_silent_and_comes_back() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                var wire = new Wire(server.getPort());
                Portal portal = Portal.demoOn(
                        "away",
                        Map.of(
                                "RUIMBAAN_DB_URL", "jdbc:postgresql://localhost:" + wire.port() + "/postgres",
                                "RUIMBAAN_DB_USER", "postgres",
                                "RUIMBAAN_DB_PASSWORD", ""))) {
            Browser anna = browser(portal);
            Browser bram = browser(portal);
            SignIn.open(anna).asDemo("medewerker");
            StoryEditor editor = StoryEditor.anew(anna);

            wire.cut();
            editor.words(WORDS);
            hearsOf(anna);
            opens(bram);
            wire.mend();
            goesOn(anna, bram);
            assertThat(editor.written("words")).isEqualTo(WORDS);

            wire.fallSilent();
            editor.otherwise("words", WORDS + " Ja.");
            hearsOf(anna);
            wire.mend();
            goesOn(anna, bram);

            assertThat(editor.publish().words()).contains(WORDS + " Ja.");
            String log = portal.log();
            assertThat(log.split("The database does not answer", -1)).hasSize(3);
            assertThat(log.split("The database answers again", -1)).hasSize(3);
            assertThat(log).doesNotContain("Surprise", "\tat ", "Caused by");
        }
    }

    private static void hearsOf(Browser person) {
        long asked = System.nanoTime();
        person.seeText("vaadin-notification-card", "We kunnen even niet bij de gegevens");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SECONDS);
    }

    private static void opens(Browser person) {
        long asked = System.nanoTime();
        person.open("stories");
        person.seeText("h1", "We kunnen even niet bij de gegevens");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SECONDS);
    }

    private static void goesOn(Browser typing, Browser waiting) {
        typing.seeText("vaadin-notification-card", "We kunnen weer bij de gegevens");
        waiting.see("#sign-in");
    }
}
