package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.portal.Portal;
import nl.ruimbaan.e2e.portal.Start;
import nl.ruimbaan.e2e.screens.SignIn;
import nl.ruimbaan.e2e.screens.StoryEditor;
import nl.ruimbaan.e2e.screens.StoryScreen;
import nl.ruimbaan.e2e.screens.Wall;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriverException;

/** A back-up is made while somebody writes, by a command and by the administrator; a portal restored from it has it all. */
class BackupJourney extends Journey {

    private static final int BEFORE = 3;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean stop;

    @Test
    void what_was_told_before_the_back_up_is_in_the_portal_that_is_restored_from_it() throws Exception {
        try (Portal portal = Portal.demo("backed-up")) {
            Browser writer = browser(portal);
            SignIn.open(writer).asDemo("medewerker");
            var enough = new CountDownLatch(BEFORE);
            Thread writing = Thread.ofPlatform().start(() -> tell(writer, enough));
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            Map<String, String> before = new HashMap<>(acknowledged);

            Start command = Start.of(
                    "backup",
                    Map.of(),
                    List.of("backup", "--spring.profiles.active=demo", "--ruimbaan.data=" + portal.folder()));

            assertThat(command.exitCode()).as("%s", command.said()).isZero();
            Matcher made = Pattern.compile("Back-up (.+\\.zip) made, restored and read\\.")
                    .matcher(String.join("\n", command.said()));
            assertThat(made.find()).isTrue();
            administratorMakesOne(portal);
            stop = true;
            writing.join();
            portal.kill();

            try (Portal restored = Portal.restored("restored", it -> unpack(Path.of(made.group(1)), it))) {
                Browser reader = browser(restored);
                SignIn.open(reader).asDemo("medewerker");
                assertThat(Wall.open(reader).readOn(Integer.MAX_VALUE).stories())
                        .containsAllEntriesOf(before);
            }
        }
    }

    @Test
    void of_a_portal_that_does_not_run_the_command_makes_one_itself() {
        Path folder;
        try (Portal portal = Portal.empty("stopped")) {
            folder = portal.folder();
        }

        Start command = Start.of("backup", Map.of(), List.of("backup", "--ruimbaan.data=" + folder));

        assertThat(command.said())
                .singleElement()
                .asString()
                .matches("Back-up .+-asked\\.zip made, restored and read\\.");
        assertThat(command.exitCode()).isZero();
    }

    private void administratorMakesOne(Portal portal) {
        Browser administrator = browser(portal);
        SignIn.open(administrator).asDemo("beheerder");
        administrator.open("settings/backups").click("#make-backup");
        administrator.until(
                "two back-ups stand there",
                it -> administrator.all("#backups li").size() == 2);
        assertThat(Axe.violations(administrator)).isEmpty();
    }

    private void tell(Browser writer, CountDownLatch enough) {
        try {
            for (int story = 1; !stop; story++) {
                String words = "Verhaal " + story + " terwijl er een kopie wordt gemaakt.";
                StoryScreen told =
                        StoryEditor.anew(writer).paste("words", words).publish();
                acknowledged.put(told.number(), words);
                enough.countDown();
            }
        } catch (WebDriverException closed) {
            // The journey is over.
        }
    }

    private static void unpack(Path backup, Path folder) {
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            Files.copy(zip, folder.resolve(zip.getNextEntry().getName()));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
