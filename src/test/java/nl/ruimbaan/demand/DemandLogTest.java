package nl.ruimbaan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna tallies at the counter; her phone sends what she tapped, perhaps more than once. */
@ServiceTest
class DemandLogTest {

    private static final Map<FindingKind, String> MASKS = Map.of(FindingKind.PHONE, "telefoonnummer");
    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");

    @Autowired
    DemandLog log;

    @Autowired
    DemandChoices choices;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandTypeCatalogue catalogue;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId carla;
    TeamId wonen;
    DemandTypeId repair;
    DemandTypeId rent;

    @BeforeEach
    void people() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        carla = company.hire("Carla", Role.COACH);
        repair = company.as(carla, () -> types.named("Reparatie", ""));
        rent = company.as(carla, () -> types.named("Huur opzeggen", ""));
    }

    @Test
    void what_is_sent_twice_is_counted_once() {
        DemandDraft first = demand(repair);
        DemandDraft second = demand(repair);

        assertThat(sends(first)).containsExactly(new Tallied(first.key(), false, List.of()));
        assertThat(sends(first, second, second))
                .extracting(Tallied::key, Tallied::refusals)
                .containsExactly(
                        tuple(first.key(), List.of()), tuple(second.key(), List.of()), tuple(second.key(), List.of()));
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void what_is_refused_keeps_nothing_else_from_being_taken() {
        DemandDraft fine = demand(repair);
        DemandDraft long1 = with(demand(repair), "x".repeat(2_001));

        assertThat(sends(long1, fine).getFirst().refusals())
                .containsExactly(Refusal.of("words", "refused.tooLong", 2_000, 2_001));
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void no_table_of_the_log_knows_a_person() {
        assertThat(jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name)"
                                + " in ('logged_demand', 'demand_change', 'second_look')")
                        .query(String.class)
                        .list())
                .contains("team_id")
                .noneMatch(it -> it.contains("person") || it.endsWith("_by") || it.contains("employee"));
    }

    @Test
    void what_surely_tells_who_the_customer_is_is_covered_at_once() {
        DemandDraft told = with(demand(repair), "Bel mij op 06-12345678, zei ze.");

        assertThat(sends(told)).extracting(Tallied::masked).containsExactly(true);
        assertThat(words()).containsExactly("Bel mij op [telefoonnummer], zei ze.");
    }

    @Test
    void whoever_tapped_it_takes_it_back_soon_afterwards_and_not_later() {
        DemandDraft draft = demand(repair);
        sends(draft);

        assertThat(takesBack(draft.key(), Duration.ofMinutes(16)).refusals())
                .containsExactly(Refusal.because("demand.log.refused.tooLate"));
        assertThat(takesBack(draft.key(), Duration.ofMinutes(15)).isDone()).isTrue();
        assertThat(takesBack(draft.key(), Duration.ZERO)).isInstanceOf(Act.Gone.class);
        assertThat(logged()).isZero();
    }

    @Test
    void the_types_that_a_team_met_most_until_this_week_stand_first() {
        assertThat(offered()).containsExactly("Huur opzeggen", "Reparatie");

        sends(demand(repair), demand(repair), demand(rent));

        assertThat(offered()).containsExactly("Huur opzeggen", "Reparatie");
        assertThat(offered(NOW.plus(Duration.ofDays(7)))).containsExactly("Reparatie", "Huur opzeggen");
    }

    @Test
    void what_was_logged_goes_along_when_its_type_goes_up_in_another() {
        sends(demand(rent));
        company.as(carla, () -> catalogue.merge(rent, repair).refusals());
        sends(demand(rent));

        assertThat(jdbc.sql("select distinct demand_type_id from logged_demand")
                        .query(Long.class)
                        .list())
                .containsExactly(repair.value());
    }

    @Test
    void a_hundred_are_taken_in_as_many_statements_as_one_but_for_their_ids() {
        DemandDraft one = demand(repair);
        long statements = company.at(anna, NOW, () -> StatementCount.of(() -> log.log(List.of(one), MASKS)));
        List<DemandDraft> many =
                IntStream.range(0, 100).mapToObj(i -> demand(repair)).toList();

        assertThat(company.at(anna, NOW, () -> StatementCount.of(() -> log.log(many, MASKS))))
                .isLessThanOrEqualTo(statements + 200);
        assertThatThrownBy(() -> sends(
                        IntStream.range(0, 101).mapToObj(i -> demand(repair)).toArray(DemandDraft[]::new)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Tallied> sends(DemandDraft... drafts) {
        return company.at(anna, NOW, () -> log.log(List.of(drafts), MASKS));
    }

    private Act takesBack(String key, Duration later) {
        return company.at(anna, NOW.plus(later), () -> log.takeBack(key));
    }

    private List<String> offered() {
        return offered(NOW);
    }

    private List<String> offered(Instant moment) {
        return company.at(anna, moment, () -> choices.types(wonen)).stream()
                .map(DemandTypeName::name)
                .toList();
    }

    private DemandDraft demand(DemandTypeId type) {
        return Tallying.demand(wonen, type, Demand.FAILURE, RightFirstTime.NO, NOW);
    }

    private static DemandDraft with(DemandDraft it, String words) {
        return Tallying.with(it, words);
    }

    private long logged() {
        return jdbc.sql("select count(*) from logged_demand").query(Long.class).single();
    }

    private List<@Nullable String> words() {
        return jdbc.sql("select words from logged_demand").query(String.class).list();
    }
}
