package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shares month by month. Today is Friday 20 November 2026. */
@ServiceTest
class MonthlyFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final FigureScope MONTHS = new FigureScope(null, null, FigureStretch.QUARTER, FigureRhythm.MONTH);

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

    @BeforeEach
    void a_team_of_five() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        PersonId carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
    }

    @Test
    void a_month_is_one_point_from_its_first_day_and_the_running_one_makes_no_limits() {
        for (int month = 5; month <= 10; month++) {
            tally(wonen, Demand.FAILURE, LocalDate.of(2026, month, 1), 4);
            tally(wonen, Demand.VALUE, LocalDate.of(2026, month, 28), 6);
        }
        tally(wonen, Demand.FAILURE, LocalDate.of(2026, 11, 2), 30);

        DemandSeries failure = shares(MONTHS).failure().orElseThrow();

        assertThat(failure.rhythm()).isEqualTo(FigureRhythm.MONTH);
        assertThat(failure.starts())
                .containsExactly(
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1));
        assertThat(failure.period().status()).isEqualTo(Period.Status.TRIAL);
        assertThat(failure.period().points()).extracting(it -> it.outOf()).startsWith(10.0, 10.0);
        assertThat(failure.period().limitsOfEach().getLast().centre()).isCloseTo(0.4, within(1e-12));
        assertThat(failure.period().points().getLast().ghosted()).isTrue();
        assertThat(failure.period().signals().getLast()).isNotEmpty();
    }

    @Test
    void the_newest_three_years_keep_the_limits_of_the_first_twenty_months() {
        for (int month = 60; month >= 0; month--) {
            Demand judgement = month > 40 ? Demand.FAILURE : Demand.VALUE;
            tally(wonen, judgement, LocalDate.of(2026, 11, 3).minusMonths(month), 2);
        }

        DemandSeries failure = shares(MONTHS).failure().orElseThrow();

        assertThat(failure.starts())
                .hasSize(36)
                .startsWith(LocalDate.of(2023, 12, 1))
                .endsWith(LocalDate.of(2026, 11, 1));
        assertThat(failure.period().status()).isEqualTo(Period.Status.FROZEN);
        assertThat(failure.period().limitsOfEach().getLast().centre()).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void a_team_of_four_has_no_months_either_and_the_whole_does_not_give_them_away() {
        TeamId four = company.team("Vier");
        company.hire(4, four);
        for (int month = 5; month <= 10; month++) {
            tally(four, Demand.FAILURE, LocalDate.of(2026, month, 5), 8);
            tally(wonen, Demand.VALUE, LocalDate.of(2026, month, 5), 8);
        }

        assertThat(shares(new FigureScope(four, null, FigureStretch.YEAR, FigureRhythm.MONTH)))
                .isEqualTo(DemandShares.NONE);
        assertThat(shares(MONTHS).failure().orElseThrow().period().points())
                .extracting(it -> it.outOf())
                .containsExactly(8.0, 8.0, 8.0, 8.0, 8.0, 8.0);
    }

    @Test
    void the_choice_stands_in_the_address_and_weeks_need_no_word() {
        assertThat(MONTHS.parameters()).isEqualTo(Map.of("rhythm", "MONTH"));
        assertThat(FigureScope.of(Map.of("rhythm", "MONTH"))).isEqualTo(MONTHS);
        assertThat(FigureScope.of(Map.of("rhythm", "CENTURY"))).isEqualTo(FigureScope.ALL);
        assertThat(FigureScope.ALL.parameters()).isEmpty();
    }

    private DemandShares shares(FigureScope scope) {
        return company.at(anna, NOW, () -> figures.shares(scope));
    }

    private void tally(TeamId team, Demand judgement, LocalDate day, int times) {
        Instant then = day.atTime(12, 0).atZone(Clock.ZONE).toInstant();
        List<DemandDraft> drafts = Collections.nCopies(times, judgement).stream()
                .map(it -> Tallying.demand(team, repair, it, RightFirstTime.YES, then))
                .toList();
        company.at(anna, then, () -> log.log(drafts, Map.of()));
    }
}
