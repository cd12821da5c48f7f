package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.e2e.portal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that is built to run from: the first stop leaves a cache, the second start uses it, and a damaged one is in nobody's way. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has a script of its own")
class RunFolderJourney {

    @TempDir
    Path caches;

    @Test
    void the_second_start_uses_what_the_first_stop_left_and_a_damaged_one_is_in_nobodys_way() throws IOException {
        Path loaded = caches.resolve("loaded.txt");
        try (Portal portal = Portal.fromFolder(
                "from-folder",
                Map.of("RUIMBAAN_CACHE", caches.toString(), "RUIMBAAN_JAVA_OPTS", "-Xlog:class+load:file=" + loaded))) {
            assertThat(application(loaded)).endsWith("ruimbaan.jar");

            assertThat(portal.stop()).isEqualTo(143);
            assertThat(made()).hasSize(1);

            portal.start();
            assertThat(application(loaded)).endsWith("source: shared objects file");
            assertThat(portal.stop()).isEqualTo(143);

            damage(made().getFirst());
            portal.start();
            assertThat(application(loaded)).endsWith("ruimbaan.jar");
        }
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> files = Files.list(caches)) {
            return files.filter(it -> it.toString().endsWith(".aot")).toList();
        }
    }

    /** Where the class came from that starts Ruimbaan. */
    private static String application(Path loaded) throws IOException {
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.filter(it -> it.contains(" nl.ruimbaan.Application source:"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A byte in the middle is another. */
    private static void damage(Path cache) throws IOException {
        try (var file = new RandomAccessFile(cache.toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int was = file.read();
            file.seek(middle);
            file.write(~was);
        }
    }
}
