package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rooms in which one can find one's way. What is larger today stands in {@code structure/sizes.txt} with its size: that list only
 * gets shorter. Whoever makes one of them smaller writes the new size there, and takes it off once it fits.
 */
class SizeTest {

    private static final Path LIST = Path.of("src", "test", "resources", "structure", "sizes.txt");

    private final Sources main = new Sources("main", "java", "nl", "ruimbaan");
    private final Sources tests = new Sources("test", "java", "nl", "ruimbaan");

    @Test
    void a_main_file_has_two_hundred_lines_at_most() {
        assertThat(above(200, main.lines())).isEqualTo(allowed("file"));
    }

    @Test
    void half_of_the_main_files_have_forty_five_lines_at_most_and_nine_of_ten_a_hundred_and_twenty() {
        List<Integer> lines = main.lines().values().stream().sorted().toList();

        assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(atMost(45, "half"));
        assertThat(lines.get(lines.size() * 9 / 10)).isLessThanOrEqualTo(atMost(120, "nine-of-ten"));
    }

    @Test
    void a_method_has_thirty_lines_at_most() {
        assertThat(above(30, main.methods())).isEqualTo(allowed("method"));
    }

    @Test
    void a_door_has_six_collaborators_at_most() {
        assertThat(above(6, main.collaborators("ApplicationService"))).isEqualTo(allowed("door"));
    }

    @Test
    void a_test_file_has_two_hundred_and_fifty_lines_at_most() {
        assertThat(above(250, tests.lines())).isEqualTo(allowed("test"));
    }

    @Test
    void a_package_has_sixty_files_at_most() {
        assertThat(above(60, main.folders())).isEqualTo(allowed("package"));
    }

    @Test
    void a_type_is_imported_and_not_spelt_out() {
        Pattern spelt = Pattern.compile("(?<![\\w.\"])(?:[a-z]\\w*\\.){2,}[A-Z]\\w*");
        List<String> found = main.files().stream()
                .flatMap(file -> code(Sources.text(file))
                        .lines()
                        .filter(it -> !it.startsWith("import ") && !it.startsWith("package "))
                        .filter(it -> spelt.matcher(it).find())
                        .map(it -> main.name(file) + ": " + it.strip()))
                .toList();

        assertThat(found).isEmpty();
    }

    /** Without comments and texts. */
    private static String code(String source) {
        return source.replaceAll("(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/", "")
                .replaceAll("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*", "");
    }

    private static Map<String, Integer> above(int most, Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(it -> it.getValue() > most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, TreeMap::new));
    }

    private static int atMost(int aim, String share) {
        return allowed("spread").getOrDefault(share, aim);
    }

    private static Map<String, Integer> allowed(String kind) {
        return Arrays.stream(Sources.text(LIST).split("\n"))
                .map(it -> it.split(" "))
                .filter(it -> it[0].equals(kind))
                .collect(Collectors.toMap(it -> it[1], it -> Integer.valueOf(it[2]), Math::max, TreeMap::new));
    }
}
