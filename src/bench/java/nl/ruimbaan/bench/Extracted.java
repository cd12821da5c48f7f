package nl.ruimbaan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ruimbaan.bench.floor.FloorView;

/** The built jar as it is meant to run: laid out in a folder, its libraries beside it. */
final class Extracted {

    private static final Path FOLDER = Path.of("target", "bench-portal").toAbsolutePath();

    private Extracted() {}

    static synchronized Path jar() throws IOException, InterruptedException {
        Path built = Path.of(System.getProperty("ruimbaan.jar", "target/ruimbaan.jar"));
        Path jar = FOLDER.resolve(built.getFileName());
        if (Files.notExists(jar) || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(built)) < 0) {
            int code = new ProcessBuilder(
                            Server.java("java"),
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            FOLDER.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("The jar cannot be extracted: " + code);
            }
        }
        return jar;
    }

    /** Where {@link FloorView} and its like are, and nothing else. */
    static Path screensOfTheMeasurement() throws IOException {
        Path where = FOLDER.resolve("screens");
        Path from = Path.of("target", "test-classes");
        Path part = Path.of(FloorView.class.getPackageName().replace('.', '/'));
        Files.createDirectories(where.resolve(part));
        try (Stream<Path> classes = Files.list(from.resolve(part))) {
            for (Path it : classes.toList()) {
                Path to = where.resolve(part).resolve(it.getFileName());
                Files.deleteIfExists(to);
                Files.copy(it, to);
            }
        }
        return where;
    }
}
