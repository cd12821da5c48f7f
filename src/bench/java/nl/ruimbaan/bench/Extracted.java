package nl.ruimbaan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ruimbaan.bench.floor.FloorView;

/** The portal as it is meant to run: the folder that the build makes, with the libraries beside the jar. */
final class Extracted {

    private static final Path FOLDER = Path.of(System.getProperty("ruimbaan.folder", "target/ruimbaan"));

    private Extracted() {}

    static Path jar() {
        return FOLDER.resolve("ruimbaan.jar").toAbsolutePath();
    }

    /** Where {@link FloorView} and its like are, and nothing else. */
    static Path screensOfTheMeasurement() throws IOException {
        Path where = Path.of("target", "bench-screens").toAbsolutePath();
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
