package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the log says together. Today is Friday 20 November 2026; the week that runs began on Monday the 16th. */
@ServiceTest
class DemandFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    DemandLog log;

    @Autowired
    DemandFigures figures;

    @Autowired
    DemandTypeService types;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;
    DemandTypeId repair;
    DemandTypeId rent;

    @BeforeEach
    void two_types_and_a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        PersonId carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
        rent = company.as(carla, () -> types.named("Huur opzeggen", ""));
    }

    @Test
    void the_type_that_is_asked_most_stands_first_with_what_we_caused() {
        tally(wonen, rent, Demand.VALUE, RightFirstTime.YES, 0, 2);
        tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, 0, 3);
        tally(wonen, repair, Demand.UNKNOWN, RightFirstTime.NOT_YET, 1, 1);
        tally(wonen, null, Demand.VALUE, RightFirstTime.YES, 12, 1);
        tally(wonen, rent, Demand.VALUE, RightFirstTime.YES, 13, 9);

        assertThat(types(FigureScope.ALL))
                .extracting(TypeCount::name, TypeCount::value, TypeCount::failure, TypeCount::unknown)
                .containsExactly(
                        tuple("Reparatie", 0L, 3L, 1L), tuple("Huur opzeggen", 2L, 0L, 0L), tuple("", 1L, 0L, 0L));
    }

    @Test
    void a_week_s_share_is_of_what_is_known_and_the_running_week_makes_no_limits() {
        for (int week = 1; week <= 7; week++) {
            tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, week, 4);
            tally(wonen, repair, Demand.VALUE, RightFirstTime.YES, week, 6);
            tally(wonen, repair, Demand.UNKNOWN, RightFirstTime.NOT_YET, week, 5);
        }
        tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, 0, 10);

        DemandSeries failure = shares(FigureScope.ALL).failure().orElseThrow();

        assertThat(failure.starts())
                .hasSize(8)
                .startsWith(LocalDate.of(2026, 9, 28))
                .endsWith(LocalDate.of(2026, 11, 16));
        assertThat(failure.period().status()).isEqualTo(Period.Status.TRIAL);
        assertThat(failure.period().points().getFirst().value()).isCloseTo(0.4, within(1e-12));
        assertThat(failure.period().limitsOfEach().getFirst().centre()).isCloseTo(0.4, within(1e-12));
        assertThat(failure.period().points().getLast().ghosted()).isTrue();
        assertThat(failure.period().signals().getLast()).isNotEmpty();
    }

    @Test
    void too_few_cases_make_no_figure() {
        tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, 1, 19);
        assertThat(shares(FigureScope.ALL).failure()).isEmpty();

        tally(wonen, repair, Demand.VALUE, RightFirstTime.NOT_YET, 1, 1);
        assertThat(shares(FigureScope.ALL).failure()).isPresent();
        assertThat(shares(FigureScope.ALL).rightFirstTime()).isEmpty();
    }

    @Test
    void a_team_of_four_has_no_figures_and_the_whole_does_not_give_them_away() {
        TeamId four = company.team("Vier");
        company.hire(4, four);
        tally(four, repair, Demand.FAILURE, RightFirstTime.NO, 1, 30);
        tally(wonen, repair, Demand.VALUE, RightFirstTime.YES, 1, 25);

        var ofFour = new FigureScope(four, null, FigureStretch.QUARTER, FigureRhythm.WEEK);
        assertThat(company.at(anna, NOW, () -> figures.shows(ofFour))).isFalse();
        assertThat(types(ofFour)).isEmpty();
        assertThat(shares(ofFour)).isEqualTo(DemandShares.NONE);
        assertThat(types(FigureScope.ALL)).extracting(TypeCount::total).containsExactly(25L);
        assertThat(types(new FigureScope(wonen, null, FigureStretch.QUARTER, FigureRhythm.WEEK)))
                .extracting(TypeCount::total)
                .containsExactly(25L);
    }

    @Test
    void a_chart_of_the_newest_year_keeps_the_limits_of_the_first_weeks() {
        for (int week = 99; week >= 80; week--) {
            tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, week, 5);
            tally(wonen, repair, Demand.VALUE, RightFirstTime.YES, week, 5);
        }
        for (int week = 59; week >= 0; week--) {
            tally(wonen, repair, Demand.VALUE, RightFirstTime.YES, week, 1);
        }

        DemandSeries failure = shares(FigureScope.ALL).failure().orElseThrow();

        assertThat(failure.starts()).hasSize(52);
        assertThat(failure.period().status()).isEqualTo(Period.Status.FROZEN);
        assertThat(failure.period().limitsOfEach().getLast().centre()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void figures_cost_as_many_statements_however_much_was_tallied() {
        tally(wonen, repair, Demand.FAILURE, RightFirstTime.NO, 70, 1);
        long few = company.at(anna, NOW, () -> StatementCount.of(() -> read(FigureScope.ALL)));

        for (int week = 0; week < 70; week++) {
            tally(wonen, rent, Demand.VALUE, RightFirstTime.YES, week, 3);
        }

        assertThat(company.at(anna, NOW, () -> StatementCount.of(() -> read(FigureScope.ALL))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(9);
    }

    private Object read(FigureScope scope) {
        figures.types(scope);
        return figures.shares(scope);
    }

    private List<TypeCount> types(FigureScope scope) {
        return company.at(anna, NOW, () -> figures.types(scope));
    }

    private DemandShares shares(FigureScope scope) {
        return company.at(anna, NOW, () -> figures.shares(scope));
    }

    private void tally(
            TeamId team, @Nullable DemandTypeId type, Demand judgement, RightFirstTime right, int weeksAgo, int times) {
        Instant then = NOW.minus(WEEK.multipliedBy(weeksAgo));
        List<DemandDraft> drafts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drafts.add(Tallying.demand(team, type, judgement, right, then));
        }
        company.at(anna, then, () -> log.log(drafts, Map.of()));
    }
}
