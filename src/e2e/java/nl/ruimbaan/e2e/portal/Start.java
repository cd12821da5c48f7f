package nl.ruimbaan.e2e.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built jar, started to see it stop again: by a refusal or by a command.
 *
 * @param said what it wrote, without its own time stamps
 */
public record Start(int exitCode, List<String> said) {

    private static final int MINUTES = 3;

    /** Waits until it has stopped by itself. */
    public static Start of(String name, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("ruimbaan.jar", "target/ruimbaan.jar")));
        command.addAll(arguments);
        try {
            Path log = Path.of("target", "e2e", name + ".log").toAbsolutePath();
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("It did not stop; its log:\n" + Files.readString(log));
            }
            return new Start(process.exitValue(), said(log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What it said from the error on: all before that is how far it came. */
    public List<String> complaint() {
        return said.stream()
                .dropWhile(it -> !it.startsWith("ERROR") && !it.startsWith("WARN"))
                .toList();
    }

    private static List<String> said(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(it -> !it.isBlank())
                .map(it -> it.replaceFirst("^\\S+T\\S+ +(\\w+) \\d+ --- .*? : ", "$1 "))
                .toList();
    }
}
