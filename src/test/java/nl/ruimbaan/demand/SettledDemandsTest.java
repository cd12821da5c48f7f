package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was counted of long ago holds until somebody changes it, and no longer. */
@CommittedServiceTest
class SettledDemandsTest {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(40));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final FigureScope HALF_YEAR = FigureScope.of(Map.of(FigureScope.STRETCH, "HALF_YEAR"));

    @Autowired
    DemandLog log;

    @Autowired
    LoggedDemands demands;

    @Autowired
    DemandCorrections corrections;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandFigures figures;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;
    PersonId carla;
    DemandTypeId repair;
    DemandTypeId rent;

    @BeforeEach
    void counted_once() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
        rent = company.as(carla, () -> types.named("Huur", ""));
        tally(repair, LONG_AGO);
        assertThat(judged()).isEqualTo(1);
        assertThat(counts()).containsExactly(tuple("Reparatie", 1L));
    }

    @AfterEach
    void go_home() {
        company.goHome();
    }

    @Test
    void what_comes_late_is_counted_and_so_is_what_is_new() {
        tally(repair, LONG_AGO);
        tally(rent, YESTERDAY);

        assertThat(judged()).isEqualTo(3);
        assertThat(counts()).containsExactly(tuple("Reparatie", 2L), tuple("Huur", 1L));
    }

    @Test
    void what_is_corrected_is_counted_as_it_is_now() {
        DemandRow row = company.at(anna, NOW, () -> demands.page(DemandFilter.ALL, null))
                .items()
                .getFirst();
        var anew = new DemandCorrection(rent, Demand.UNKNOWN, RightFirstTime.YES, null);
        assertThat(company.at(anna, NOW, () -> corrections.correct(row.id(), row.version(), anew))
                        .refusals())
                .isEmpty();

        assertThat(judged()).isZero();
        assertThat(counts()).containsExactly(tuple("Huur", 1L));
    }

    @Test
    void what_went_up_in_another_type_is_counted_there_under_its_name() {
        assertThat(company.at(carla, NOW, () -> catalogue.merge(repair, rent)).isDone())
                .isTrue();

        assertThat(counts()).containsExactly(tuple("Huur", 1L));
    }

    @Test
    void a_new_tally_lets_nothing_of_long_ago_be_read_again() {
        tally(repair, YESTERDAY);
        assertThat(statements()).as("sizes of teams, and the last two weeks").isEqualTo(2);

        tally(repair, LONG_AGO);
        assertThat(statements()).isEqualTo(3);
    }

    private long statements() {
        return company.at(anna, NOW, () -> StatementCount.of(() -> figures.together(HALF_YEAR)));
    }

    private long judged() {
        return company.at(anna, NOW, () -> figures.together(HALF_YEAR).judged());
    }

    private List<Tuple> counts() {
        return company.at(anna, NOW, () -> figures.types(HALF_YEAR)).stream()
                .map(it -> tuple(it.name(), it.total()))
                .toList();
    }

    private void tally(DemandTypeId type, Instant at) {
        log(draft(type, at));
    }

    private DemandDraft draft(DemandTypeId type, Instant at) {
        return Tallying.demand(wonen, type, Demand.VALUE, RightFirstTime.YES, at);
    }

    private void log(DemandDraft draft) {
        assertThat(company.at(
                        anna,
                        NOW,
                        () -> log.log(List.of(draft), Map.of()).getFirst().refusals()))
                .isEmpty();
    }
}
