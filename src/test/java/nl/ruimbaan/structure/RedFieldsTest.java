package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.Typing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A field in red is never read as empty. Every class that makes a field of a day or a number is found, every screen that holds one is opened,
 * each of its fields is put in red and the answer is given all the same: it is refused at the field, what was typed stays, and in the
 * database nothing is other than it was.
 */
@CommittedServiceTest
@ExtendWith(Portal.Closing.class)
class RedFieldsTest {

    /** Neither a day nor one number. */
    private static final String RED = "3 à 4 of zo";

    private static final Set<String> MAKERS = makersOfFields();

    @Autowired
    ApplicationContext spring;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Portal portal;

    RedFieldsCompany there;

    @BeforeEach
    void open() {
        there = spring.getAutowireCapableBeanFactory().createBean(RedFieldsCompany.class);
        there.settle(company);
    }

    @Test
    void every_field_in_red_is_refused_and_stays_as_typed_and_nothing_else_changes() {
        Set<String> makers = new TreeSet<>();
        makers.addAll(refuses(there.anna, "stories/new", List.of("add-step"), "save", 5));
        makers.addAll(refuses(there.anna, there.story + "/edit", List.of(), "save", 5));
        makers.addAll(refuses(there.anna, there.story, List.of("customer-told"), "customer-told-save", 1));
        makers.addAll(refuses(there.mila, there.obstacle, List.of("happened-to-me"), "occurrence-save", 1));
        makers.addAll(refuses(there.mila, there.obstacle, List.of("verb-DISCUSS"), "move-save", 1));
        makers.addAll(refuses(there.mila, there.obstacle, List.of("verb-START_SOLUTION"), "move-save", 1));
        makers.addAll(refuses(there.mila, there.obstacle, List.of("verb-PARK"), "move-save", 1));
        makers.addAll(refuses(there.mila, there.obstacle, List.of("agree"), "agree-save", 1));
        makers.addAll(refuses(there.mila, there.session, List.of(), "session-note", 1));
        makers.addAll(refuses(there.carla, there.condition, List.of("change-condition"), "turn-save", 1));
        makers.addAll(refuses(there.carla, there.measure, List.of("put-flag"), "ask-save", 1));
        makers.addAll(refuses(there.mila, "went-and-looked/new", List.of(), "save", 1));
        makers.addAll(refuses(there.bea, "settings/obstacles", List.of(), "save", 2));
        makers.addAll(refuses(there.mila, "account", List.of(), "save-stand-in", 2));
        makers.addAll(refuses(there.bea, "settings/mail", List.of(), "save", 0, 1, 2));
        makers.addAll(refuses(there.bea, "settings/mail", List.of(), "save-mailbox", 1, 2, 2));
        makers.addAll(refuses(there.anna, there.improvement, List.of("verb-MAKE_NORMAL"), "move-save", 1));
        makers.addAll(refuses(there.anna, there.improvement, List.of("plan-experiment"), "experiment-save", 3));
        makers.addAll(refuses(there.anna, "demands/list", List.of(there.correctDemand), "save-demand", 1));
        makers.addAll(refuses(there.carla, "progress", List.of("make-RIGHT_FIRST_TIME"), "ask-save", 1));
        makers.addAll(refuses(there.dirk, "progress", List.of("begin-phase"), "save-phase", 1));
        makers.addAll(filters(there.anna, "stories", "filter-mine", 2));
        assertThat(makers).isEqualTo(MAKERS);
    }

    @Test
    void a_draft_keeps_what_stands_in_red_and_offers_it_again() {
        BrowserlessUIContext window = opened(there.anna, there.story + "/edit", List.of("add-step"));
        written(window).forEach(it -> Typing.types(it, RED));
        assertThat(written(window)).hasSize(6);
        press(window, "step-0-down");

        BrowserlessUIContext later = opened(there.anna, there.story + "/edit", List.of());

        assertThat(written(later)).hasSize(6).allSatisfy(RedFieldsTest::assertRefused);
    }

    @Test
    void an_agreement_that_is_not_finished_keeps_it_too() {
        BrowserlessUIContext window = opened(there.mila, there.obstacle, List.of("agree"));
        Typing.types(written(window).getFirst(), RED);

        // What is unfinished is opened again.
        BrowserlessUIContext later = opened(there.mila, there.obstacle, List.of());

        assertThat(written(later)).hasSize(1).allSatisfy(RedFieldsTest::assertRefused);
    }

    /** All classes that make a field of a day or a number. */
    private static Set<String> makersOfFields() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.ruimbaan");
        return Stream.of(DateField.class, WholeNumberField.class)
                .map(classes::get)
                .flatMap(it -> it.getAccessesToSelf().stream()
                        .filter(access -> it.isEquivalentTo(DateField.class)
                                || access.getName().equals("<init>"))
                        .filter(access ->
                                Set.of("<init>", "past", "happened", "coming").contains(access.getName())))
                .map(JavaAccess::getOriginOwner)
                .filter(it -> !it.isEquivalentTo(DateField.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> refuses(PersonId person, String path, List<String> presses, String save, int fields) {
        return refuses(person, path, presses, save, 0, fields, fields);
    }

    /** Where a page has more than one form: the fields of this one, from the first on and before the other, out of all. */
    private Set<String> refuses(
            PersonId person, String path, List<String> presses, String save, int first, int end, int fields) {
        int count = first;
        Set<String> makers = new TreeSet<>();
        do {
            jdbc.sql("delete from draft").update();
            BrowserlessUIContext window = opened(person, path, presses);
            List<WrittenField> found = written(window);
            assertThat(found).as(path + presses).hasSize(fields);
            WrittenField red = found.get(count);
            makers.addAll(maker(red));
            String before = everything();
            Typing.types(red, RED);
            press(window, save);

            assertRefused(red);
            assertThat(everything()).as(path + presses).isEqualTo(before);
            count++;
        } while (count < end);
        return makers;
    }

    private Set<String> filters(PersonId person, String path, String other, int fields) {
        BrowserlessUIContext window = opened(person, path, List.of());
        window.find(Details.class).withId("more-filters").single().setOpened(true);
        List<WrittenField> found = written(window);
        assertThat(found).hasSize(fields);
        for (WrittenField red : found) {
            Typing.types(red, "1-2-2026");
            String asked = window.getUI().getActiveViewLocation().getPathWithQueryParameters();
            assertThat(asked).contains("=2026-02-01");
            Typing.types(red, RED);
            window.test(window.find(Checkbox.class).withId(other).single()).click();

            assertRefused(red);
            assertThat(window.getUI().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo(asked);
            window.test(window.find(Checkbox.class).withId(other).single()).click();
            Typing.types(red, "");
        }
        return found.stream().flatMap(it -> maker(it).stream()).collect(Collectors.toSet());
    }

    private static void assertRefused(WrittenField red) {
        assertThat(red.getValue()).isEqualTo(RED);
        assertThat(((Component) red).isAttached()).isTrue();
        assertThat(((HasValidation) red).isInvalid()).isTrue();
        assertThat(((HasValidation) red).getErrorMessage()).contains("“" + RED + "”");
    }

    private BrowserlessUIContext opened(PersonId person, String path, List<String> presses) {
        BrowserlessUIContext window =
                portal.sits(person).goesTo(path).scrollsDown().window();
        window.roundTrip();
        presses.forEach(it -> press(window, it));
        return window;
    }

    private static void press(BrowserlessUIContext window, String button) {
        window.test(window.find(Button.class).withId(button).single()).click();
        window.roundTrip();
    }

    private static List<WrittenField> written(BrowserlessUIContext window) {
        return window.find(Component.class).all().stream()
                .filter(WrittenField.class::isInstance)
                .map(WrittenField.class::cast)
                .toList();
    }

    /** Which of the makers stand round the field. */
    private static List<String> maker(WrittenField field) {
        return Stream.iterate(
                        ((Component) field).getParent(), Optional::isPresent, it -> it.flatMap(Component::getParent))
                .map(it -> it.orElseThrow().getClass().getName())
                .filter(MAKERS::contains)
                .toList();
    }

    /** What stands in all tables; drafts may come. */
    private String everything() {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and lower(table_name) not in ('draft', 'flyway_schema_history')")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .map(it -> it + jdbc.sql("select * from " + it).query().listOfRows())
                .collect(Collectors.joining("\n"));
    }
}
