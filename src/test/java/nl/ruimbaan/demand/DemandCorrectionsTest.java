package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandChange.What;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was tallied turns out to be otherwise, or the customer is helped later. */
@ServiceTest
class DemandCorrectionsTest {

    private static final Instant THEN = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 16);

    @Autowired
    DemandLog log;

    @Autowired
    DemandCorrections corrections;

    @Autowired
    LoggedDemands demands;

    @Autowired
    DemandTypeService types;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;
    PersonId bram;
    PersonId carla;
    DemandTypeId repair;

    @BeforeEach
    void one_demand_is_logged() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        company.hire(4, wonen);
        bram = company.hire("Bram", company.team("Verhuur"));
        carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
        company.at(
                anna,
                THEN,
                () -> log.log(
                        List.of(Tallying.demand(wonen, null, Demand.UNKNOWN, RightFirstTime.NOT_YET, THEN)), Map.of()));
    }

    @Test
    void what_was_corrected_is_kept_and_by_whom_is_not() {
        assertThat(corrects(anna, new DemandCorrection(repair, Demand.FAILURE, RightFirstTime.NO, null)))
                .isEqualTo(Act.done());

        assertThat(row(bram).typeName()).isEqualTo("Reparatie");
        assertThat(company.as(anna, () -> demands.changes(row(anna))))
                .extracting(DemandChange::what, DemandChange::was, DemandChange::became)
                .containsExactlyInAnyOrder(
                        tuple(What.TYPE, "", "Reparatie"),
                        tuple(What.JUDGEMENT, "UNKNOWN", "FAILURE"),
                        tuple(What.RIGHT, "NOT_YET", "NO"));
        assertThat(company.as(bram, () -> demands.changes(row(bram)))).isEmpty();
    }

    @Test
    void the_team_and_coaches_correct_it_and_nobody_else() {
        var anew = new DemandCorrection(null, Demand.VALUE, RightFirstTime.NO, null);

        assertThat(corrects(bram, anew)).isInstanceOf(Act.Gone.class);
        assertThat(row(bram).correctable()).isFalse();
        assertThat(corrects(carla, anew).isDone()).isTrue();
    }

    @Test
    void whoever_is_helped_later_was_not_helped_at_once() {
        assertThat(helps(LocalDate.of(2026, 11, 19)).isDone()).isTrue();

        assertThat(row(anna).helpedOn()).isEqualTo("2026-11-19");
        assertThat(row(anna).right()).isEqualTo(RightFirstTime.NO);
        assertThat(open()).isEmpty();
    }

    @Test
    void nobody_is_helped_before_asking_or_in_days_to_come_or_at_once_and_later() {
        assertThat(helps(ASKED.minusDays(1)).refusals())
                .containsExactly(Refusal.of("helpedOn", "demand.log.refused.helpedBefore"));
        assertThat(helps(LocalDate.of(2026, 11, 21)).refusals())
                .containsExactly(Refusal.of("helpedOn", "refused.future"));
        assertThat(corrects(
                                anna,
                                new DemandCorrection(
                                        null, Demand.VALUE, RightFirstTime.YES, LocalDate.of(2026, 11, 18)))
                        .refusals())
                .containsExactly(Refusal.of("right", "demand.log.refused.atOnceAndLater"));
        assertThat(open()).hasSize(1);
    }

    @Test
    void who_was_second_hears_that_a_colleague_was_first() {
        int version = row(anna).version();
        helps(LocalDate.of(2026, 11, 17));

        assertThat(company.at(
                                carla,
                                NOW,
                                () -> corrections.correct(
                                        row(carla).id(),
                                        version,
                                        new DemandCorrection(null, Demand.VALUE, RightFirstTime.NO, null)))
                        .refusals())
                .containsExactly(Refusal.because("demand.log.refused.changed"));
    }

    @Test
    void a_small_team_s_demands_are_read_by_the_team_and_by_coaches_alone() {
        TeamId verhuur = company.team("Klein");
        PersonId kees = company.hire("Kees", verhuur);
        company.at(
                kees,
                THEN,
                () -> log.log(
                        List.of(Tallying.demand(verhuur, repair, Demand.VALUE, RightFirstTime.YES, THEN)), Map.of()));

        assertThat(count(anna)).isEqualTo(1);
        assertThat(count(kees)).isEqualTo(2);
        assertThat(count(carla)).isEqualTo(2);
        LoggedDemandId ofKees = company.as(kees, () -> demands.page(DemandFilter.ALL, null)).items().stream()
                .filter(it -> it.team() != null && it.team().startsWith("Klein"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(company.as(kees, () -> demands.row(ofKees))).isPresent();
        assertThat(company.as(carla, () -> demands.row(ofKees))).isPresent();
        assertThat(company.as(anna, () -> demands.row(ofKees))).isEmpty();
    }

    @Test
    void a_page_costs_as_many_statements_however_many_there_are() {
        long one = company.as(anna, () -> StatementCount.of(() -> demands.page(DemandFilter.ALL, null)));
        for (int i = 0; i < 40; i++) {
            company.at(
                    anna,
                    THEN,
                    () -> log.log(
                            List.of(Tallying.demand(wonen, repair, Demand.VALUE, RightFirstTime.YES, THEN)), Map.of()));
        }

        assertThat(company.as(anna, () -> StatementCount.of(() -> demands.page(DemandFilter.ALL, null))))
                .isEqualTo(one);
        var first = company.as(anna, () -> demands.page(DemandFilter.ALL, null));
        var second = company.as(
                anna,
                () -> demands.page(
                        DemandFilter.ALL, DemandRow.Key.after(first.items().getLast())));
        assertThat(first.items()).hasSize(25);
        assertThat(second.items()).hasSize(16).doesNotContainAnyElementsOf(first.items());
    }

    private Act corrects(PersonId who, DemandCorrection anew) {
        return company.at(who, NOW, () -> {
            DemandRow row = row(who);
            return corrections.correct(row.id(), row.version(), anew);
        });
    }

    private Act helps(LocalDate on) {
        return company.at(anna, NOW, () -> corrections.help(row(anna).id(), on));
    }

    private DemandRow row(PersonId who) {
        return company.as(who, () -> demands.page(DemandFilter.ALL, null))
                .items()
                .getFirst();
    }

    private List<DemandRow> open() {
        return company.as(anna, () -> demands.page(DemandFilter.of(Map.of("open", "1")), null))
                .items();
    }

    private long count(PersonId who) {
        return company.as(who, () -> demands.count(DemandFilter.ALL)).value();
    }
}
