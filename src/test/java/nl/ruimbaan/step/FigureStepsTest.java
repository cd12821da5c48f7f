package nl.ruimbaan.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.demand.FigureRhythm;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.FigureStretch;
import nl.ruimbaan.demand.Tallying;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Right first time went from half of the customers to nine in ten, ten weeks ago. */
@ServiceTest
class FigureStepsTest {

    private static final FigureScope WEEKS = new FigureScope(null, null, FigureStretch.YEAR, FigureRhythm.WEEK);
    private static final FigureScope MONTHS = new FigureScope(null, null, FigureStretch.YEAR, FigureRhythm.MONTH);
    private static final StepDraft CAUSE = new StepDraft(true, "De balie belt zelf terug", true, true, "");

    @Autowired
    FigureSteps steps;

    @Autowired
    DemandFigures figures;

    @Autowired
    DemandLog log;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;
    PersonId carla;
    StepScope right;
    LocalDate changed;

    @BeforeEach
    void half_a_year_of_demands() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        Collections.nCopies(4, "Bram").forEach(it -> company.hire(it, wonen));
        carla = company.hire("Carla", Role.COACH);
        right = WEEKS.of(BuiltInMeasure.RIGHT_FIRST_TIME);
        LocalDate monday =
                Company.today().minusDays(Company.today().getDayOfWeek().getValue() - 1L);
        changed = monday.minusWeeks(10);
        company.does(anna, () -> Tallying.weeks(log, wonen, Company.today(), 16, 11, 10, 10));
        company.does(anna, () -> Tallying.weeks(log, wonen, Company.today(), 10, 1, 18, 2));
    }

    @Test
    void a_coach_starts_new_limits_and_the_charts_of_weeks_and_months_follow() {
        assertThat(series(WEEKS).figure().proposed()).contains(changed);

        assertThat(company.as(carla, () -> steps.make(right, changed, CAUSE))).isEqualTo(Act.done());

        DemandSeries weeks = series(WEEKS);
        assertThat(weeks.figure().parts()).hasSize(2);
        assertThat(weeks.figure().parts().getLast().points()).hasSize(10);
        assertThat(weeks.figure().parts().getLast().why()).isEqualTo("De balie belt zelf terug");
        assertThat(weeks.period().limits().orElseThrow().centre()).isEqualTo(0.9);
        assertThat(weeks.figure()
                        .parts()
                        .getFirst()
                        .period()
                        .limits()
                        .orElseThrow()
                        .centre())
                .isEqualTo(0.5);
        assertThat(weeks.figure().proposed()).isEmpty();
        assertThat(series(MONTHS).figure().parts()).hasSize(2);
        assertThat(company.as(anna, () -> figures.shares(WEEKS))
                        .failure()
                        .orElseThrow()
                        .figure()
                        .parts())
                .as("of another measure")
                .hasSize(1);
        assertThat(company.as(
                                anna,
                                () -> figures.shares(
                                        new FigureScope(wonen, null, FigureStretch.YEAR, FigureRhythm.WEEK)))
                        .rightFirstTime()
                        .orElseThrow()
                        .figure()
                        .parts())
                .as("of a team")
                .hasSize(1);
    }

    @Test
    void it_needs_the_four_answers_and_a_day_that_has_come() {
        assertThat(refused(changed, new StepDraft(null, " ", null, null, "")))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("shows", "cause", "wanted", "lasts");
        assertThat(refused(changed, new StepDraft(true, "Zo", true, false, "")))
                .extracting(Refusal::key)
                .containsExactly("step.refused.notLasting");
        assertThat(refused(Company.today().plusDays(1), CAUSE))
                .extracting(Refusal::key)
                .containsExactly("refused.future");
        assertThat(refused(null, CAUSE)).extracting(Refusal::key).containsExactly("refused.noDay");
        assertThat(refused(changed, new StepDraft(true, "Zo", true, true, "#999999999")))
                .extracting(Refusal::key)
                .containsExactly("step.refused.noItem");
        assertThat(series(WEEKS).figure().parts()).hasSize(1);
    }

    @Test
    void the_same_day_starts_one_period() {
        company.as(carla, () -> steps.make(right, changed, CAUSE));

        assertThat(refused(changed, CAUSE)).extracting(Refusal::key).containsExactly("step.refused.isThere");
    }

    @Test
    void what_was_declined_is_not_asked_again_and_what_was_taken_back_is() {
        company.as(carla, () -> steps.decline(right, changed, "Eerst de winter afwachten"));
        assertThat(series(WEEKS).figure().proposed()).isEmpty();
        FigureStep declined = company.as(anna, () -> steps.of(right)).getFirst();
        assertThat(declined.made()).isFalse();
        assertThat(declined.by()).isEqualTo("Carla");

        assertThat(company.as(carla, () -> steps.takeBack(declined.id(), "De winter is voorbij")))
                .isEqualTo(Act.done());

        assertThat(series(WEEKS).figure().proposed()).contains(changed);
        assertThat(company.as(anna, () -> steps.of(right)))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.ended()).isEqualTo(new FigureStep.Ended("Carla", "De winter is voorbij")));
        assertThat(company.as(carla, () -> steps.takeBack(declined.id(), "Nog eens")))
                .isEqualTo(Act.gone());
    }

    @Test
    void no_is_kept_once_and_comes_too_late_where_a_period_began() {
        company.as(carla, () -> steps.decline(right, changed, "Eerst de winter afwachten"));
        assertThat(company.as(carla, () -> steps.decline(right, changed, "Nog eens nee")))
                .isEqualTo(Act.done());
        assertThat(company.as(anna, () -> steps.of(right))).hasSize(1);

        company.as(carla, () -> steps.make(right, changed.plusWeeks(1), CAUSE));
        assertThat(company.as(carla, () -> steps.decline(right, changed.plusWeeks(1), "Toch niet")))
                .isEqualTo(Act.refused(Refusal.because("step.refused.isThere")));
    }

    @Test
    void nobody_decides_about_a_team_that_nobody_sees_figures_of() {
        TeamId small = company.team("Klein");
        company.hire("Dirk", small);
        var scope = new StepScope(BuiltInMeasure.RIGHT_FIRST_TIME, small, null);

        assertThat(company.as(carla, () -> steps.make(scope, changed, CAUSE)))
                .isEqualTo(Act.refused(Refusal.because("step.refused.smallTeam")));
        assertThat(company.as(carla, () -> steps.of(scope))).isEmpty();
    }

    @Test
    void reading_costs_the_same_however_many_periods_there_are() {
        long before = company.as(anna, () -> StatementCount.of(() -> figures.times(WEEKS)));
        for (int i = 0; i < 5; i++) {
            LocalDate from = changed.plusWeeks(i);
            company.as(carla, () -> steps.make(WEEKS.of(BuiltInMeasure.END_TO_END), from, CAUSE));
        }

        assertThat(company.as(anna, () -> StatementCount.of(() -> figures.times(WEEKS))))
                .isEqualTo(before);
    }

    private List<Refusal> refused(@Nullable LocalDate from, StepDraft draft) {
        return company.as(carla, () -> steps.make(right, from, draft)).refusals();
    }

    private DemandSeries series(FigureScope scope) {
        return company.as(anna, () -> figures.shares(scope)).rightFirstTime().orElseThrow();
    }
}
