package nl.ruimbaan.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Set;

/** Tests pass at any hour, on a machine in any zone: its day is often not the organisation's. */
@AnalyzeClasses(packages = "nl.ruimbaan", importOptions = AnyHourTest.TestsOnly.class)
class AnyHourTest {

    private static final Set<String> IN_ITS_ZONE = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.sql.Timestamp.toLocalDateTime");

    @ArchTest
    static final ArchRule no_test_asks_the_machine_what_day_it_is = noClasses()
            .should()
            .accessTargetWhere(asksTheMachine())
            .because("the company has its own day: Company.today()");

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return DescribedPredicate.describe("the machine's zone is asked", AnyHourTest::asksTheMachine);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return IN_ITS_ZONE.contains(owner.getName() + "." + access.getName())
                || (owner.getPackageName().equals("java.time")
                        && access.getName().equals("now")
                        && access.getTarget() instanceof CodeUnitAccessTarget now
                        && now.getRawParameterTypes().isEmpty()
                        && !owner.isEquivalentTo(Instant.class));
    }

    /** Everything of ours that is not the product: tests, journeys, what they share. */
    static class TestsOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.isJar() && !location.contains("/target/classes/");
        }
    }
}
