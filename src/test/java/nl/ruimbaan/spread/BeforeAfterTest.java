package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.MeasureStep;
import nl.ruimbaan.measure.PointId;
import nl.ruimbaan.measure.PointValue;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.spc.SignalRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Before and after, and how far it can be trusted. */
class BeforeAfterTest {

    private static final ItemRef MINE = new ItemRef(ItemKind.IMPROVEMENT, 7);
    private static final ItemRef ANOTHER = new ItemRef(ItemKind.IMPROVEMENT, 8);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void at_a_new_period_that_names_it_the_shares_of_both_sides_are_compared() {
        List<MeasurePoint> points = shares(8, 37, 100, 8, 59, 100);

        Result result = of(points, List.of(step(points.get(8), MINE)), null);

        assertThat(result.standing()).isEqualTo(ResultStanding.SIGNAL);
        assertThat(figures(result).since()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(figures(result).why()).isEqualTo("We bellen nu zelf");
        assertThat(figures(result).before()).isEqualTo(new Side(0.37, 800, 8));
        assertThat(figures(result).after()).isEqualTo(new Side(0.59, 800, 8));
    }

    @Test
    void without_such_a_period_it_turns_on_the_day_it_began() {
        List<MeasurePoint> points = shares(8, 37, 100, 8, 59, 100);

        Result result = of(points, List.of(), LocalDate.of(2026, 3, 1));

        assertThat(result.standing()).isEqualTo(ResultStanding.SIGNAL);
        assertThat(figures(result).before().points()).isEqualTo(8);
        assertThat(figures(result).why()).isEmpty();
    }

    @Test
    void a_difference_that_is_routine_variation_is_no_signal_however_it_looks() {
        List<MeasurePoint> points = shares(12, 37, 100, 7, 41, 100);

        assertThat(of(points, List.of(), MONDAY.plusWeeks(12)).standing()).isEqualTo(ResultStanding.NO_SIGNAL);
        assertThat(of(points, List.of(step(points.get(12), MINE)), null).standing())
                .as("nor because a person began a period there")
                .isEqualTo(ResultStanding.NO_SIGNAL);
    }

    @Test
    void eight_in_a_row_on_one_side_are_a_signal_and_seven_are_none() {
        assertThat(of(shares(12, 37, 100, 8, 41, 100), List.of(), MONDAY.plusWeeks(12))
                        .standing())
                .isEqualTo(ResultStanding.SIGNAL);
        assertThat(of(shares(12, 37, 100, 7, 41, 100), List.of(), MONDAY.plusWeeks(12))
                        .standing())
                .isEqualTo(ResultStanding.NO_SIGNAL);
    }

    @Test
    void fewer_than_six_values_on_a_side_say_nothing() {
        assertThat(of(shares(8, 37, 100, 5, 90, 100), List.of(), MONDAY.plusWeeks(8))
                        .standing())
                .isEqualTo(ResultStanding.TOO_FEW);
        assertThat(of(shares(5, 37, 100, 8, 90, 100), List.of(), MONDAY.plusWeeks(5))
                        .standing())
                .isEqualTo(ResultStanding.TOO_FEW);
        assertThat(of(shares(6, 37, 100, 6, 90, 100), List.of(), MONDAY.plusWeeks(6))
                        .standing())
                .isEqualTo(ResultStanding.SIGNAL);
        assertThat(of(List.of(), List.of(), MONDAY).standing()).isEqualTo(ResultStanding.TOO_FEW);
    }

    @Test
    void a_value_that_was_taken_out_counts_on_neither_side_and_is_no_signal() {
        List<MeasurePoint> points = new ArrayList<>(shares(8, 37, 100, 7, 37, 100));
        points.set(12, point(12, 99, 100, "Storing"));

        Result result = of(points, List.of(), MONDAY.plusWeeks(8));

        assertThat(result.standing()).isEqualTo(ResultStanding.NO_SIGNAL);
        assertThat(figures(result).after()).isEqualTo(new Side(0.37, 600, 6));
    }

    @Test
    void what_had_another_cause_is_left_out_on_both_sides() {
        List<MeasurePoint> points = new ArrayList<>(shares(8, 10, 100, 8, 37, 100));
        points.addAll(shares(16, 8, 59, 100));
        points.addAll(shares(24, 8, 90, 100));

        Result result = of(
                points,
                List.of(step(points.get(8), ANOTHER), step(points.get(16), MINE), step(points.get(24), ANOTHER)),
                null);

        assertThat(figures(result).before()).isEqualTo(new Side(0.37, 800, 8));
        assertThat(figures(result).after()).isEqualTo(new Side(0.59, 800, 8));
    }

    @Test
    void of_single_values_it_is_the_mean() {
        List<MeasurePoint> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(new MeasurePoint(
                    new PointId(i), 0, MONDAY.plusDays(i), PointValue.of(new BigDecimal(i < 6 ? 20 + i : 5)), null));
        }

        Result result = BeforeAfter.of(
                page(MeasureKind.XMR, Rhythm.CASE, List.of(), false),
                points,
                SignalRules.DEFAULT,
                MINE,
                MONDAY.plusDays(6));

        assertThat(figures(result).before().value()).isEqualTo(22.5, within(1e-9));
        assertThat(figures(result).after()).isEqualTo(new Side(5, 0, 6));
        assertThat(result.standing()).isEqualTo(ResultStanding.SIGNAL);
    }

    @Test
    void what_was_never_tried_has_no_after_and_a_small_team_has_no_figures() {
        assertThat(of(shares(8, 37, 100, 8, 59, 100), List.of(), null))
                .isEqualTo(Result.without(ResultStanding.NOT_TRIED));
        assertThat(BeforeAfter.of(
                        page(MeasureKind.P, Rhythm.WEEK, List.of(), true),
                        List.of(),
                        SignalRules.DEFAULT,
                        MINE,
                        MONDAY))
                .isEqualTo(Result.without(ResultStanding.UNSEEN));
    }

    private static Result.Figures figures(Result result) {
        return Objects.requireNonNull(result.figures());
    }

    private static Result of(List<MeasurePoint> points, List<MeasureStep> steps, @Nullable LocalDate begun) {
        return BeforeAfter.of(page(MeasureKind.P, Rhythm.WEEK, steps, false), points, SignalRules.DEFAULT, MINE, begun);
    }

    private static List<MeasurePoint> shares(int weeks, int many, int all, int later, int then, int ofThen) {
        List<MeasurePoint> points = new ArrayList<>(shares(0, weeks, many, all));
        points.addAll(shares(weeks, later, then, ofThen));
        return points;
    }

    private static List<MeasurePoint> shares(int from, int weeks, int many, int all) {
        List<MeasurePoint> points = new ArrayList<>();
        for (int i = from; i < from + weeks; i++) {
            points.add(point(i, many, all, null));
        }
        return points;
    }

    private static MeasurePoint point(int week, int many, int all, @Nullable String ghosted) {
        return new MeasurePoint(
                new PointId(week),
                0,
                MONDAY.plusWeeks(week),
                new PointValue(new BigDecimal(many), new BigDecimal(all)),
                ghosted);
    }

    private static MeasureStep step(MeasurePoint at, ItemRef cause) {
        return new MeasureStep(
                at.id(), at.period(), true, "We bellen nu zelf", true, cause, null, "Carla", Instant.EPOCH);
    }

    private static MeasurePage page(MeasureKind kind, Rhythm rhythm, List<MeasureStep> steps, boolean hidden) {
        var text = new MeasureDraft("Terugkomen", "Waarom", "Hoe", "klanten", kind, rhythm, null, null, Language.NL);
        return new MeasurePage(
                new MeasureId(3),
                0,
                text,
                null,
                null,
                hidden,
                0,
                null,
                Optional.empty(),
                steps,
                List.of(),
                List.of(),
                false,
                false);
    }
}
