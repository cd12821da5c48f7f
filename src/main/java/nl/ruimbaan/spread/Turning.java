package nl.ruimbaan.spread;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.MeasureStep;
import org.jspecify.annotations.Nullable;

/**
 * Where before ends and after begins among the points of a measure.
 *
 * @param from the place of the first point before
 * @param at the place of the first point after
 * @param to the place behind the last point after
 * @param since from which day
 * @param why the reason of the new period that begins there; empty when none does
 */
record Turning(int from, int at, int to, LocalDate since, String why) {

    /**
     * At the new period that a person began with this improvement as its cause; else on the day on which it began to be how we work,
     * or to be tried. Other new periods, before and after it, bound what is compared: they had causes of their own.
     */
    static Optional<Turning> of(
            List<MeasurePoint> points, List<MeasureStep> steps, ItemRef improvement, @Nullable LocalDate begun) {
        List<Integer> starts = steps.stream()
                .filter(MeasureStep::made)
                .map(it -> place(points, it))
                .sorted()
                .toList();
        Optional<MeasureStep> own = steps.stream()
                .filter(it -> it.made() && improvement.equals(it.item()))
                .max(Comparator.comparing(MeasureStep::period));
        LocalDate since = own.isPresent() ? own.get().period() : begun;
        if (since == null) {
            return Optional.empty();
        }
        int at = own.map(it -> place(points, it)).orElseGet(() -> first(points, since));
        return Optional.of(new Turning(
                starts.stream().filter(it -> it < at).reduce(0, (one, later) -> later),
                at,
                starts.stream().filter(it -> it > at).findFirst().orElse(points.size()),
                since,
                own.map(MeasureStep::why).orElse("")));
    }

    private static int place(List<MeasurePoint> points, MeasureStep step) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).id().equals(step.point()))
                .findFirst()
                .orElse(0);
    }

    private static int first(List<MeasurePoint> points, LocalDate since) {
        return (int) points.stream().filter(it -> it.period().isBefore(since)).count();
    }
}
