package nl.ruimbaan.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.security.RunAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that a machine can hold us to. */
@AnalyzeClasses(packages = "nl.ruimbaan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_service_layer_has_one_annotation = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Service.class)
            .because("every door bears @ApplicationService");

    @ArchTest
    static final ArchRule doors_are_public_and_stand_in_the_root_of_their_feature = classes()
            .that()
            .areAnnotatedWith(ApplicationService.class)
            .should()
            .bePublic()
            .andShould()
            .resideOutsideOfPackage("..ui..");

    @ArchTest
    static final ArchRule what_changes_something_is_a_change = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationService.class)
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "@Transactional that begins one",
                    it -> it.getRawType().isEquivalentTo(Transactional.class)
                            && it.as(Transactional.class).propagation() != Propagation.SUPPORTS))
            .because("a door reads, or bears @Change: then a colleague who was first is a sentence");

    @ArchTest
    static final ArchRule a_change_answers_with_what_came_of_it = noMethods()
            .that()
            .areAnnotatedWith(Change.class)
            .should(new ArchCondition<JavaMethod>("answer bare refusals") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean bare = method.getReturnType().getAllInvolvedRawTypes().stream()
                            .anyMatch(it -> it.isEquivalentTo(Refusal.class));
                    events.add(new SimpleConditionEvent(method, bare, method.getFullName()));
                }
            })
            .because("an Act or an Outcome says what came of it");

    @ArchTest
    static final ArchRule vaadin_stays_in_screens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "nl.ruimbaan.shell..", "nl.ruimbaan.security..", "nl.ruimbaan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule entities_are_nobody_else_s_business =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_are_nobody_else_s_business = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and(resideInAPackage("nl.ruimbaan.."))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule entities_have_verbs_and_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule style_stands_in_style_sheets =
            noClasses().should().callMethodWhere(call("getStyle")).because("class names and theme variants only");

    @ArchTest
    static final ArchRule screens_hear_news_in_one_way = noClasses()
            .that()
            .areNotAssignableTo(News.class)
            .should()
            .callMethod(Changes.class, "subscribe", Consumer.class)
            .because("News lets go when the part has left the screen");

    @ArchTest
    static final ArchRule the_clock_tells_the_time = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule days_and_numbers_are_written_in_fields_that_keep_what_cannot_be_read = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ruimbaan.base.ui")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.component.datepicker..",
                    "com.vaadin.flow.component.datetimepicker..",
                    "com.vaadin.flow.component.timepicker..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(AbstractNumberField.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(BigDecimalField.class)
            .because("DateField and WholeNumberField never take a field in red for an empty one");

    @ArchTest
    static final ArchRule what_one_needs_comes_in_by_the_constructor =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule only_jobs_imports_the_demo_and_a_screen_without_an_account_act_in_another_s_name = noClasses()
            .that(resideInAnyPackage("nl.ruimbaan..")
                    .and(not(
                            resideInAnyPackage("nl.ruimbaan.sample..", "nl.ruimbaan.exchange", "nl.ruimbaan.security")))
                    .and(not(simpleName("ResumeOnReviewDate")
                            .or(simpleName("KioskSlides"))
                            .or(simpleName("LetterWriter").or(simpleName("PushWriter"))))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RunAs.class);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Dto|Data|Info|Manager|Helper|Util|Utils|Impl)");

    private static DescribedPredicate<JavaMethodCall> call(String name) {
        return DescribedPredicate.describe(
                "a call of " + name, it -> it.getName().equals(name));
    }
}
