package nl.ruimbaan.structure;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The source files below a folder, and how large what stands in them is. */
final class Sources {

    private final Path root;

    Sources(String... root) {
        this.root = Path.of("src", root);
    }

    List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lines of each file, by its path below the root. */
    Map<String, Integer> lines() {
        Map<String, Integer> lines = new TreeMap<>();
        files().forEach(it -> lines.put(name(it), text(it).split("\n", -1).length - 1));
        return lines;
    }

    /** Lines of each method from its name to its end, by {@code Class.method}; of overloads the longest. */
    Map<String, Integer> methods() {
        Map<String, Integer> lines = new TreeMap<>();
        scan((type, method, length) -> lines.merge(type + "." + method.getName(), length, Math::max));
        return lines;
    }

    /** Parameters of the constructor of each class that bears this annotation. */
    Map<String, Integer> collaborators(String annotation) {
        Map<String, Integer> counts = new TreeMap<>();
        scan((type, method, length) -> {
            if (method.getReturnType() == null && bears(type, annotation)) {
                counts.merge(type.toString(), method.getParameters().size(), Math::max);
            }
        });
        return counts;
    }

    /** Java files in each folder itself. */
    Map<String, Integer> folders() {
        Map<String, Integer> counts = new TreeMap<>();
        files().forEach(it -> counts.merge(name(it.getParent()), 1, Integer::sum));
        return counts;
    }

    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Look {
        void at(Type type, MethodTree method, int lines);
    }

    /** A type that stands in a file, and what it bears. */
    private record Type(String name, List<String> annotations) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static boolean bears(Type type, String annotation) {
        return type.annotations().contains(annotation);
    }

    private void scan(Look look) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) javac.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files()));
            SourcePositions places = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Scan(unit, places, look).scan(unit, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Scan extends TreeScanner<Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions places;
        private final Look look;
        private final List<Type> within = new ArrayList<>();

        Scan(CompilationUnitTree unit, SourcePositions places, Look look) {
            this.unit = unit;
            this.places = places;
            this.look = look;
        }

        @Override
        public Void visitClass(ClassTree type, @Nullable Void none) {
            String outer = within.isEmpty() ? "" : within.getLast().name() + ".";
            within.add(new Type(
                    outer + type.getSimpleName(),
                    type.getModifiers().getAnnotations().stream()
                            .map(it -> it.getAnnotationType().toString())
                            .toList()));
            super.visitClass(type, null);
            within.removeLast();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, @Nullable Void none) {
            var body = method.getBody();
            if (body != null) {
                int first = line(places.getStartPosition(unit, body));
                int last = line(places.getEndPosition(unit, body));
                look.at(within.getLast(), method, last - first + 1);
            }
            return super.visitMethod(method, null);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
