package nl.ruimbaan.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.TraceSource;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.people.InHand;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableParts;
import nl.ruimbaan.search.KnownFacts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One name for each role, as the table of suffixes in CONTRIBUTING.md says. */
@AnalyzeClasses(packages = "nl.ruimbaan", importOptions = DoNotIncludeTests.class)
class RolesTest {

    private static final Map<Class<?>, String> PORTS = Map.of(
            TurnSource.class, "Turns",
            ItemSource.class, "Titles",
            TraceSource.class, "Traces",
            Mergeable.class, "Merging",
            InHand.class, "InHand",
            Findable.class, "Findable",
            FindableParts.class, "Findable",
            KnownFacts.class, "Facts");

    /** Who says no more by reading than what else it does: it tells people, or holds what one changes. */
    private static final Set<String> READ_BY_THE_WAY = Set.of("Messenger", "Lock");

    private static final DescribedPredicate<JavaClass> SENDS_SQL = DescribedPredicate.describe(
            "send SQL",
            it -> it.getDirectDependenciesFromSelf().stream()
                    .anyMatch(to -> to.getTargetClass().isEquivalentTo(JdbcClient.class)
                            || to.getTargetClass().isAssignableTo(JdbcOperations.class)));

    private static final DescribedPredicate<JavaClass> WRITES = DescribedPredicate.describe(
            "write",
            it -> it.getMethodCallsFromSelf().stream()
                    .anyMatch(to -> Set.of("update", "batchUpdate").contains(to.getName())
                            && to.getTargetOwner().getPackageName().startsWith(JdbcOperations.class.getPackageName())));

    @ArchTest
    static final ArchRule who_reads_rows_and_writes_none_is_a_reader_or_a_part_in_a_port = classes()
            .that(SENDS_SQL.and(DescribedPredicate.not(WRITES)))
            .and()
            .areNotAnnotatedWith(ApplicationService.class)
            .should(beCalledAfterTheirRole());

    @ArchTest
    static final ArchRule a_reader_writes_nothing =
            noClasses().that(SENDS_SQL).and().haveSimpleNameEndingWith("Reader").should(be(WRITES));

    @ArchTest
    static final ArchRule a_part_in_a_port_bears_its_name = classes()
            .that(DescribedPredicate.not(WRITES))
            .and(DescribedPredicate.describe(
                    "have a part in a port",
                    it -> !it.isInterface() && PORTS.keySet().stream().anyMatch(it::isAssignableTo)))
            .should(beCalledAfterTheirPort());

    @ArchTest
    static final ArchRule where_a_list_goes_on_is_said_inside_its_row =
            classes().that().haveSimpleNameEndingWith("Key").should().beNestedClasses();

    private static ArchCondition<JavaClass> beCalledAfterTheirRole() {
        return condition(
                "be called …Reader, or after their part in a port",
                it -> it.getSimpleName().endsWith("Reader")
                        || isCalledAfterItsPort(it)
                        || READ_BY_THE_WAY.stream().anyMatch(it.getSimpleName()::endsWith));
    }

    private static ArchCondition<JavaClass> beCalledAfterTheirPort() {
        return condition("be called after their part in the port", RolesTest::isCalledAfterItsPort);
    }

    private static boolean isCalledAfterItsPort(JavaClass type) {
        return PORTS.entrySet().stream()
                .anyMatch(it ->
                        type.isAssignableTo(it.getKey()) && type.getSimpleName().endsWith(it.getValue()));
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> what) {
        return condition(what.getDescription(), what);
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getSimpleName()));
            }
        };
    }
}
