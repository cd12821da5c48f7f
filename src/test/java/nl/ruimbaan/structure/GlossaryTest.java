package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the glossary names in code is there under that name. */
class GlossaryTest {

    /** A class, or one of its members; a constant alone. */
    private static final Pattern IN_CODE =
            Pattern.compile("`((?:[A-Z][a-z]\\w*|[A-Z]{2}\\w*[a-z]\\w*)(?:\\.\\w+)?|[A-Z][A-Z_]+)(?:<T>)?`");

    @Test
    void every_name_in_the_glossary_is_a_name_in_the_code() throws IOException {
        List<String> named = IN_CODE.matcher(Files.readString(Path.of("CONTEXT.md")))
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(90).contains("Demand.FAILURE", "PICKED_UP", "ObstacleState", "Slice");
        assertThat(names()).containsAll(named);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
            names.add(type.getSimpleName());
            type.getEnclosingClass().ifPresent(it -> names.add(it.getSimpleName() + "." + type.getSimpleName()));
            for (JavaMember member : type.getMembers()) {
                names.add(type.getSimpleName() + "." + member.getName());
                if (type.isEnum()) {
                    names.add(member.getName());
                }
            }
        }
        return names;
    }
}
