package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/ruimbaan} asks of Java. The Java here is a script that says what it was asked; the real one is met by RunFolderJourney. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has a script of its own")
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
                *AOTMode=on*) grep -q whole "$(printf '%s\\n' "$@" | sed -n 's/^-XX:AOTCache=//p')" ;;
                *-version) echo "openjdk version \\"${VERSION:-25.0.3}\\" 2026-04-21" >&2 ;;
                *) printf '%s\\n' "$@" ;;
            esac
            """;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path app;
    private Path caches;

    @BeforeEach
    void unpack() throws IOException {
        app = Files.createDirectories(folder.resolve("the app"));
        caches = Files.createDirectories(folder.resolve("the caches"));
        script(app.resolve("bin/ruimbaan"), Files.readString(Path.of("src/run/bin/ruimbaan")));
        script(folder.resolve("jdk/bin/java"), JAVA);
        Files.writeString(app.resolve("ruimbaan.jar"), "a jar");
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("RUIMBAAN_CACHE", caches.toString());
    }

    @Test
    void arguments_come_to_the_portal_as_they_were_given() throws Exception {
        assertThat(starts("--server.port=1", "two words", "*").said())
                .containsSubsequence(
                        "-jar", app.resolve("ruimbaan.jar").toString(), "--server.port=1", "two words", "*");
    }

    @Test
    void what_is_asked_for_by_hand_comes_last_and_the_collector_is_the_asked_one() throws Exception {
        assertThat(starts().said()).contains("-Xmx1g", "-XX:+UseSerialGC");

        environment.put("RUIMBAAN_JAVA_OPTS", "-Xmx4g -XX:+UseG1GC");

        assertThat(starts().said())
                .containsSubsequence("-Xmx1g", "-Xmx4g", "-XX:+UseG1GC", "-jar")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void the_script_may_be_reached_by_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ruimbaan"), app.resolve("bin/ruimbaan"));

        assertThat(run(link).said())
                .contains(app.toRealPath().resolve("ruimbaan.jar").toString());
    }

    @Test
    void without_java_it_says_so() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");

        assertThat(starts())
                .isEqualTo(new Said(
                        1,
                        List.of(
                                "Ruimbaan did not start: there is no Java in /nowhere.",
                                "What to do: let JAVA_HOME name a JDK or JRE 25 or newer.")));
    }

    @Test
    void an_older_java_is_refused() throws Exception {
        environment.put("VERSION", "21.0.4");

        Said said = starts();

        assertThat(said.exitCode()).isOne();
        assertThat(said.said().getFirst()).endsWith("java is version 21, and 25 is the oldest that will do.");
    }

    @Test
    void the_first_start_makes_a_cache_and_the_next_uses_it() throws Exception {
        Path cache = made(starts());
        assertThat(cache).satisfies(it -> assertThat(it.getParent()).isEqualTo(caches));

        Files.writeString(cache, "whole");

        assertThat(starts().said()).contains("-XX:AOTCache=" + cache).noneMatch(it -> it.contains("AOTCacheOutput"));
    }

    @Test
    void a_cache_that_java_refuses_is_made_anew() throws Exception {
        Path cache = made(starts());
        Files.writeString(cache, "damaged");

        assertThat(made(starts())).isEqualTo(cache).doesNotExist();
    }

    @Test
    void another_jar_has_another_cache_and_the_old_one_goes() throws Exception {
        Path old = made(starts());
        Files.writeString(old, "whole");
        Files.writeString(app.resolve("ruimbaan.jar"), "a newer jar");

        assertThat(made(starts())).isNotEqualTo(old);
        assertThat(old).doesNotExist();
    }

    @Test
    void where_nothing_can_be_written_it_starts_without() throws Exception {
        environment.put(
                "RUIMBAAN_CACHE",
                Files.writeString(folder.resolve("file"), "no folder").toString());

        Said said = starts();

        assertThat(said.exitCode()).isZero();
        assertThat(said.said()).contains("-jar").noneMatch(it -> it.contains("AOT"));
    }

    @Test
    void nobody_is_forced_to_have_a_cache_and_a_back_up_makes_none() throws Exception {
        assertThat(starts("backup").said()).noneMatch(it -> it.contains("AOT"));

        environment.put("RUIMBAAN_CACHE", "none");

        assertThat(starts().said()).noneMatch(it -> it.contains("AOT"));
    }

    @Test
    void without_a_place_of_its_own_the_cache_stands_beside_the_jar() throws Exception {
        environment.remove("RUIMBAAN_CACHE");

        assertThat(made(starts())).satisfies(it -> assertThat(it.getParent()).isEqualTo(app.toRealPath()));
    }

    private record Said(int exitCode, List<String> said) {}

    private Said starts(String... arguments) throws Exception {
        return run(app.resolve("bin/ruimbaan"), arguments);
    }

    private Said run(Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.startsWith("RUIMBAAN_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said.lines().toList());
    }

    /** Where the start that said this leaves a cache. */
    private static Path made(Said start) {
        String option = "-XX:AOTCacheOutput=";
        return start.said().stream()
                .filter(it -> it.startsWith(option))
                .map(it -> Path.of(it.substring(option.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
