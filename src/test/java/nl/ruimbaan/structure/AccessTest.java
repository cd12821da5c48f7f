package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Who gets in where: every route and every method of every service, for a stranger and for each role, as the table says.
 * Whose item it is, is decided behind this door; the table names the test that proves it.
 */
@ServiceTest
class AccessTest {

    private static final Path TABLE = Path.of("src/test/resources/structure/access.txt");
    private static final String WHAT_TO_DO = "write who may do it in " + TABLE;
    private static final List<String> WHO = List.of("STRANGER", "EMPLOYEE", "MANAGER", "COACH", "ADMINISTRATOR");

    @Autowired
    ApplicationContext spring;

    @Autowired
    Company company;

    private final Map<String, PersonId> people = new LinkedHashMap<>();

    /** A line of the table. */
    private record Line(Set<String> who, String proof) {}

    @BeforeEach
    void hire() {
        people.put("EMPLOYEE", company.hire("Anna"));
        for (Role role : Role.values()) {
            people.put(role.name(), company.hire(role.name(), role));
        }
    }

    @Test
    void every_method_of_every_service_lets_in_whom_the_table_says() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Object service :
                spring.getBeansWithAnnotation(ApplicationService.class).values()) {
            for (Method method : doors(AopUtils.getTargetClass(service))) {
                found.put(name(method), whoGetsIn(service, method));
            }
        }
        compare(found, "Service");
    }

    @Test
    void every_route_lets_in_whom_the_table_says() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Set<String>> found = new TreeMap<>();
        for (var bean : scanner.findCandidateComponents("nl.ruimbaan")) {
            Class<?> view = Class.forName(bean.getBeanClassName());
            Set<String> who = whoSees(view.asSubclass(Component.class));
            found.put("/" + view.getAnnotation(Route.class).value(), who);
            for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) {
                found.put("/" + alias.value(), who);
            }
        }
        compare(found, "/");
    }

    @Test
    void the_tests_that_prove_whose_item_it_is_are_there() throws IOException {
        for (var line : table().entrySet()) {
            String proof = line.getValue().proof();
            if (!proof.isEmpty()) {
                String[] test = proof.split("\\.", -1);
                try (var files = Files.walk(Path.of("src/test/java"))) {
                    assertThat(files.filter(it -> it.endsWith(test[0] + ".java"))
                                    .findFirst())
                            .as(proof)
                            .hasValueSatisfying(it -> assertThat(it).content().contains("void " + test[1] + "("));
                }
            }
        }
    }

    private static void compare(Map<String, Set<String>> found, String kind) {
        Map<String, Set<String>> expected = new TreeMap<>();
        table().forEach((name, line) -> {
            if (name.startsWith("/") == kind.equals("/")) {
                expected.put(name, line.who());
            }
        });
        assertThat(lines(found)).as(WHAT_TO_DO).isEqualTo(lines(expected));
    }

    private static String lines(Map<String, Set<String>> table) {
        return table.entrySet().stream()
                .map(it -> it.getKey() + " | " + String.join(" ", it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Method> doors(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic() && !it.isBridge())
                .filter(it -> !Modifier.isStatic(it.getModifiers()))
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/" + method.getParameterCount();
    }

    private Set<String> whoGetsIn(Object service, Method method) {
        Set<String> in = new TreeSet<>((a, b) -> WHO.indexOf(a) - WHO.indexOf(b));
        if (passes(service, method)) {
            in.add("STRANGER");
        }
        people.forEach((role, person) -> {
            if (company.as(person, () -> passes(service, method))) {
                in.add(role);
            }
        });
        return in;
    }

    /** Whether the door opens. What happens behind it, with nothing in hand, does not matter here and is rolled back. */
    private static boolean passes(Object service, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(AccessTest::nothing)
                            .toArray());
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private Set<String> whoSees(Class<? extends Component> view) {
        var checker = new AccessAnnotationChecker();
        Set<String> in = new TreeSet<>((a, b) -> WHO.indexOf(a) - WHO.indexOf(b));
        for (String who : WHO) {
            boolean stranger = who.equals("STRANGER");
            if (checker.hasAccess(view, stranger ? null : () -> who, it -> !stranger && it.equals(who))) {
                in.add(who);
            }
        }
        return in;
    }

    private static Map<String, Line> table() {
        try {
            Map<String, Line> table = new TreeMap<>();
            for (String line : Files.readAllLines(TABLE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\\|", -1);
                    table.put(
                            cells[0].strip(),
                            new Line(who(cells[1].strip()), cells.length > 2 ? cells[2].strip() : ""));
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> who(String words) {
        Set<String> who = new TreeSet<>((a, b) -> WHO.indexOf(a) - WHO.indexOf(b));
        switch (words) {
            case "everyone" -> who.addAll(WHO);
            case "colleagues" -> who.addAll(WHO.subList(1, WHO.size()));
            default -> who.addAll(List.of(words.split(" ")));
        }
        return who;
    }
}
