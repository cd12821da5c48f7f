package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A state in a statement comes from its enum: one that is renamed or new is not missed there. */
class StatesTest {

    private static final Path MAIN = Path.of("src", "main", "java");

    private static final Pattern SPELT = Pattern.compile("'([A-Z][A-Z_0-9]*)'");

    /** Who may enter a door is said by {@code @PreAuthorize}, which takes a text. */
    private static final Pattern RIGHTS = Pattern.compile("has(Any)?Role\\([^)]*\\)");

    @Test
    void no_statement_spells_a_constant_of_an_enum() throws IOException {
        Set<String> constants = constants();
        assertThat(constants).contains("PICKED_UP", "ARCHIVED", "ADDED", "STOPPED", "RUNNING");

        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .flatMap(file -> spelt(file).stream()
                                    .filter(constants::contains)
                                    .map(it -> file.getFileName() + ": " + it)))
                    .as("say it with base.Sql")
                    .isEmpty();
        }
    }

    private static Set<String> constants() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> type.getFields().stream()
                                .filter(it -> it.getRawType().equals(type))
                                .map(JavaField::getName))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> spelt(Path file) {
        return SPELT.matcher(RIGHTS.matcher(read(file)).replaceAll(""))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
