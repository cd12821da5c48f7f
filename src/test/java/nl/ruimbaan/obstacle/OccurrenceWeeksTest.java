package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OccurrenceWeeksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    OccurrenceWeeks weeks;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId carla;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        carla = company.hire("Carla", Role.COACH);
    }

    @Test
    void from_the_week_of_the_report_each_week_says_how_often_it_hit() {
        ObstacleId id = reported(MONDAY.plusDays(2));
        happens(id, MONDAY.plusWeeks(1));
        happens(id, MONDAY.plusWeeks(1).plusDays(6));
        happens(id, MONDAY.plusWeeks(2));

        OccurrenceSeries series = seen(MONDAY.plusWeeks(3).plusDays(4), id).orElseThrow();

        assertThat(series.since()).isEqualTo(MONDAY);
        assertThat(series.weeks()).extracting(OccurrenceSeries.Week::times).containsExactly(0, 2, 1, 0);
        assertThat(series.weeks())
                .extracting(OccurrenceSeries.Week::running)
                .containsExactly(false, false, false, true);
    }

    @Test
    void it_begins_before_the_report_when_it_hit_before() {
        ObstacleId id = reported(MONDAY);
        happens(id, MONDAY.minusDays(1), MONDAY);

        OccurrenceSeries series = seen(MONDAY, id).orElseThrow();

        assertThat(series.since()).isEqualTo(MONDAY.minusWeeks(1));
        assertThat(series.weeks()).extracting(OccurrenceSeries.Week::times).containsExactly(1, 0);
    }

    @Test
    void what_never_hit_or_in_this_week_only_has_no_weeks() {
        ObstacleId id = reported(MONDAY);
        assertThat(seen(MONDAY.plusWeeks(9), id)).isEmpty();

        happens(id, MONDAY.plusDays(1));

        assertThat(seen(MONDAY.plusDays(6), id)).isEmpty();
        assertThat(seen(MONDAY.plusDays(7), id)).isPresent();
    }

    @Test
    void a_week_begins_when_it_is_monday_in_amsterdam() {
        ObstacleId id = reportedAt(Instant.parse("2026-03-01T23:30:00Z"));
        happens(id, MONDAY.plusDays(1));

        assertThat(seen(MONDAY.plusWeeks(1), id).orElseThrow().since()).isEqualTo(MONDAY);
    }

    @Test
    void after_years_the_newest_hundred_weeks_keep_the_limits_of_the_first_twenty() {
        ObstacleId id = reported(MONDAY.minusWeeks(200));
        for (int week = 0; week < 20; week++) {
            happens(id, MONDAY.minusWeeks(200 - week).plusDays(week % 7));
        }
        happens(id, MONDAY.minusWeeks(150));
        happens(id, MONDAY.minusWeeks(99));
        happens(id, MONDAY);

        OccurrenceSeries series = seen(MONDAY, id).orElseThrow();

        assertThat(series.weeks()).hasSize(100);
        assertThat(series.weeks().getFirst()).isEqualTo(new OccurrenceSeries.Week(MONDAY.minusWeeks(99), 1, false));
        assertThat(series.weeks().getLast()).isEqualTo(new OccurrenceSeries.Week(MONDAY, 1, true));
        assertThat(series.times()).isEqualTo(2);
        assertThat(series.period().limits()).hasValue(new NaturalLimits(1, 0, 4));
    }

    @Test
    void a_week_at_the_edge_of_the_first_twenty_is_counted_once_and_whole() {
        ObstacleId id = reported(MONDAY);
        happens(id, MONDAY.plusDays(3));
        happens(id, MONDAY.plusWeeks(20));
        happens(id, MONDAY.plusWeeks(20).plusDays(6));

        assertThat(seen(MONDAY.plusWeeks(30), id).orElseThrow().weeks().get(20).times())
                .isEqualTo(2);
    }

    @Test
    void those_of_another_obstacle_do_not_count() {
        ObstacleId id = reported(MONDAY);
        happens(reported(MONDAY), MONDAY);

        assertThat(seen(MONDAY.plusWeeks(1), id)).isEmpty();
    }

    @Test
    void three_statements_whatever_the_number() {
        ObstacleId id = reported(MONDAY);
        happens(id, MONDAY);
        for (int i = 0; i < 30; i++) {
            happens(id, MONDAY.plusDays(i * 3L));
        }

        long statements =
                company.as(bram, () -> StatementCount.of(() -> weeks.weeks(id).orElseThrow()));

        assertThat(statements).isEqualTo(3);
    }

    @Test
    void a_hidden_obstacle_has_weeks_only_for_who_may_see_it() {
        ObstacleId id = reported(MONDAY);
        happens(id, MONDAY);
        assertThat(seen(MONDAY.plusWeeks(1), id)).isPresent();

        company.as(bram, () -> moderation.recognisable(id.ref(), "De bakker").refusals());

        assertThat(seen(MONDAY.plusWeeks(1), id)).isEmpty();
        assertThat(List.of(anna, carla))
                .allMatch(it -> company.at(it, morning(MONDAY.plusWeeks(1)), () -> weeks.weeks(id))
                        .isPresent());
    }

    private Optional<OccurrenceSeries> seen(LocalDate on, ObstacleId id) {
        return company.at(bram, morning(on), () -> weeks.weeks(id));
    }

    private ObstacleId reported(LocalDate on) {
        return reportedAt(morning(on));
    }

    private ObstacleId reportedAt(Instant moment) {
        var outcome = (Outcome.Saved<?>) company.at(
                anna, moment, () -> obstacles.report(ObstacleDraft.of("Geen tweede adres", Language.NL), null));
        return new ObstacleId(outcome.item().number());
    }

    private int times;

    private void happens(ObstacleId id, LocalDate on) {
        happens(id, on, on);
    }

    private void happens(ObstacleId id, LocalDate on, LocalDate told) {
        var draft = new OccurrenceDraft(on, "Keer " + ++times, null, false);
        assertThat(company.at(bram, morning(told), () -> occurrences.happenedToMeToo(id, draft)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Clock.ZONE).toInstant();
    }
}
