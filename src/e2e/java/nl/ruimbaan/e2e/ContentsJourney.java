package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the built jar holds: what is used, and a list of it (ADR 0019). */
class ContentsJourney {

    private static final String OURS = "ours";
    private static final Pattern NAME_IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

    /** Used though no class of ours leads to it. */
    private static final List<Pattern> BY_NAME = List.of(
            // found by Boot
            Pattern.compile("spring-boot-.*|spring-orm-.*|HikariCP-.*|flyway-.*|logback-.*|j?ul-to-slf4j-.*|log4j-.*"),
            // found by JDBC and by ImageIO
            Pattern.compile("h2-.*|postgresql-.*|imageio-.*|common-(io|lang|image)-.*"),
            // found by the API of mail, which asks for whatever speaks it
            Pattern.compile("angus-activation-.*"),
            // found by Tomcat: the websockets that keep screens live
            Pattern.compile("spring-websocket-.*|tomcat-embed-.*"),
            // files for the browser, and lists of other jars
            Pattern.compile(
                    "flow-(client|push|react)-.*|vaadin-aura-theme-.*|vaadin-core(-.*)?|vaadin-spring-boot-starter-.*"));

    private static final Map<String, String> JAR_OF = new HashMap<>();
    private static final Map<String, Set<String>> LEADS_TO = new HashMap<>();
    private static final Set<String> JARS = new TreeSet<>();
    private static JsonNode list = JsonMapper.shared().nullNode();

    @BeforeAll
    static void read() throws IOException {
        try (var jar = new JarFile(System.getProperty("ruimbaan.jar", "target/ruimbaan.jar"))) {
            for (JarEntry it : jar.stream().toList()) {
                String name = it.getName();
                if (name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar")) {
                    JARS.add(name.substring("BOOT-INF/lib/".length()));
                    readJar(name.substring("BOOT-INF/lib/".length()), jar.getInputStream(it));
                } else if (name.startsWith("BOOT-INF/classes/") && name.endsWith(".class")) {
                    readClass(OURS, jar.getInputStream(it).readAllBytes());
                } else if (name.endsWith("META-INF/sbom/application.cdx.json")) {
                    list = JsonMapper.shared().readTree(jar.getInputStream(it));
                }
            }
        }
    }

    @Test
    void nothing_is_in_it_that_nothing_uses() {
        Set<String> used = usedJars();

        assertThat(JARS.stream()
                        .filter(it -> !used.contains(it))
                        .filter(it -> BY_NAME.stream()
                                .noneMatch(name -> name.matcher(it).matches())))
                .as("exclude it in pom.xml, or say here who finds it by name")
                .isEmpty();
    }

    @Test
    void its_list_of_parts_names_each_jar_and_no_other() {
        Set<String> listed = list.path("components")
                .valueStream()
                .map(it -> it.path("name").asString() + "-" + it.path("version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(list.path("bomFormat").asString("")).isEqualTo("CycloneDX");
        listed.removeIf(it -> it.startsWith("spring-boot-starter-")); // they hold nothing but their names
        Set<String> jars = new TreeSet<>(JARS);
        jars.removeIf(it -> it.startsWith("spring-boot-jarmode-tools-")); // put in by the packager itself
        assertThat(listed).containsExactlyElementsOf(jars);
        assertThat(list.path("components")
                        .valueStream()
                        .filter(it -> it.path("licenses").isEmpty()))
                .as("parts without a licence")
                .isEmpty();
    }

    @Test
    void no_file_of_the_frameworks_is_in_it_that_no_page_asks_for() throws IOException {
        try (var jar = new JarFile(System.getProperty("ruimbaan.jar", "target/ruimbaan.jar"))) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(it -> it.startsWith("BOOT-INF/classes/META-INF/VAADIN/"))
                            .filter(it -> it.matches(".*(/sw\\.js.*|/pwa-icons/.*|bundle-size\\.html)")))
                    .isEmpty();
        }
    }

    private static Set<String> usedJars() {
        Deque<String> next = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        JAR_OF.forEach((type, jar) -> {
            if (jar.equals(OURS)) {
                next.add(type);
                seen.add(type);
            }
        });
        while (!next.isEmpty()) {
            for (String type : LEADS_TO.getOrDefault(next.remove(), Set.of())) {
                if (JAR_OF.containsKey(type) && seen.add(type)) {
                    next.add(type);
                }
            }
        }
        return seen.stream().map(JAR_OF::get).collect(Collectors.toSet());
    }

    private static void readJar(String name, InputStream content) throws IOException {
        try (var jar = new JarInputStream(content)) {
            for (JarEntry it = jar.getNextJarEntry(); it != null; it = jar.getNextJarEntry()) {
                if (it.getName().endsWith(".class")
                        && !it.getName().startsWith("META-INF/")
                        && !it.getName().contains("module-info")) {
                    readClass(name, jar.readAllBytes());
                }
            }
        }
    }

    private static void readClass(String jar, byte[] bytes) {
        var type = ClassFile.of().parse(bytes);
        Set<String> names = new HashSet<>();
        for (PoolEntry it : type.constantPool()) {
            if (it instanceof ClassEntry other) {
                names.add(other.asInternalName());
            } else if (it instanceof Utf8Entry text) {
                Matcher found = NAME_IN_DESCRIPTOR.matcher(text.stringValue());
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        JAR_OF.putIfAbsent(type.thisClass().asInternalName(), jar);
        LEADS_TO.put(type.thisClass().asInternalName(), names);
    }
}
