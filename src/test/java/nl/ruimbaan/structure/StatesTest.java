package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.obstacle.ObstacleState;
import org.junit.jupiter.api.Test;

/** A state in a statement comes from its enum: one that is renamed or new is not missed there. */
class StatesTest {

    private static final Path MAIN = Path.of("src", "main", "java", "nl", "ruimbaan");

    /** Features whose own states bear some of the same names. */
    private static final List<String> OTHERS = List.of("photo", "improvement", "story");

    @Test
    void no_statement_spells_a_state_of_an_obstacle() throws IOException {
        String states = Arrays.stream(ObstacleState.values()).map(Enum::name).collect(Collectors.joining("|"));
        Pattern spelt = Pattern.compile("'(" + states + ")'");

        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !OTHERS.contains(
                                    MAIN.relativize(it).getName(0).toString()))
                            .filter(it -> spelt.matcher(read(it)).find()))
                    .as("say it with base.Sql")
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
