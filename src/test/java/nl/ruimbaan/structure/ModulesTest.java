package nl.ruimbaan.structure;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The packages stand in one line, and every arrow points to the left. */
class ModulesTest {

    static final List<String> LINE = List.of(
            "spc",
            "chart",
            "base",
            "words",
            "sheet",
            "security",
            "operation",
            "people",
            "privacy",
            "search",
            "draft",
            "photo",
            "conversation",
            "publishing",
            "thread",
            "step",
            "demand",
            "savedview",
            "tag",
            "story",
            "twice",
            "condition",
            "obstacle",
            "meeting",
            "stillness",
            "board",
            "improvement",
            "measure",
            "experiment",
            "visit",
            "spread",
            "progress",
            "kiosk",
            "notification",
            "mail",
            "phone",
            "push",
            "exchange",
            "sample",
            "shell");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void each_package_uses_only_what_it_may_and_nobody_s_inside() {
        modules.verify();
    }

    @Test
    void every_package_has_its_place_in_the_line() {
        assertThat(modules.stream().map(it -> it.getIdentifier().toString()))
                .as("a new package takes its place in LINE and in the README")
                .containsExactlyInAnyOrderElementsOf(LINE);
    }

    @Test
    void the_readme_draws_the_same_line() throws IOException {
        String drawn = Files.readString(Path.of("README.md"));

        assertThat(drawn).contains(String.join(" < ", LINE.subList(LINE.indexOf("base"), LINE.size())));
        assertThat(LINE).allSatisfy(it -> assertThat(drawn).contains("`" + it + "`"));
    }

    @Test
    void every_arrow_points_to_the_left() {
        for (ApplicationModule module : modules) {
            int here = place(module);
            assertThat(module.getDirectDependencies(modules).stream()
                            .map(it -> it.getTargetModule())
                            .filter(it -> place(it) > here))
                    .as("right of %s", module.getIdentifier())
                    .isEmpty();
        }
    }

    /** Until 0.1 (ADR 0023): whoever looks for a table opens the script of its package. */
    @Test
    void tables_are_made_by_one_script_a_package_in_the_same_line() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> packages = scripts.map(it -> it.getFileName().toString())
                    .sorted(comparingInt(it -> Integer.parseInt(it.substring(1, it.indexOf("__")))))
                    .map(it -> it.substring(it.indexOf("__") + 2, it.indexOf(".sql")))
                    .toList();

            assertThat(LINE).containsSubsequence(packages);
            assertThat(packages).doesNotHaveDuplicates();
        }
    }

    private static int place(ApplicationModule module) {
        return LINE.indexOf(module.getIdentifier().toString());
    }
}
