package nl.ruimbaan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Series;
import nl.ruimbaan.spc.SignalRules;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is drawn: its newest points, with the limits that they have in the whole.
 *
 * @param series the points shown, judged
 * @param points the same points, in the same order
 * @param proposed the first point of a run at which new limits might start, about which nobody decided yet
 */
public record MeasureChart(
        Series series, List<MeasurePoint> points, @Nullable MeasurePoint proposed) {

    /** How many points a chart shows. */
    public static final int NEWEST = 100;

    /** Nothing while there are no points. */
    static Optional<MeasureChart> of(
            MeasureKind kind, Rhythm rhythm, SignalRules rules, List<MeasurePoint> all, List<MeasureStep> steps) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean gap =
                    i > 0 && rhythm.hasGap(all.get(i - 1).period(), all.get(i).period());
            observations.add(observation(all.get(i)).afterGap(gap));
        }
        List<Integer> starts = new ArrayList<>();
        Predicate<PointId> starting =
                id -> steps.stream().anyMatch(it -> it.made() && it.point().equals(id));
        for (int i = 1; i < all.size(); i++) {
            if (!steps.isEmpty() && starting.test(all.get(i).id())) {
                starts.add(i);
            }
        }
        Series whole = Series.of(kind.chart(), rules, observations, starts);
        return Optional.of(new MeasureChart(
                whole.newest(NEWEST),
                List.copyOf(all.subList(Math.max(0, all.size() - NEWEST), all.size())),
                proposed(whole.proposedStep(), all, steps)));
    }

    /** What counts as a signal in it. */
    public SignalRules rules() {
        return series.stretches().getFirst().period().rules();
    }

    private static @Nullable MeasurePoint proposed(OptionalInt place, List<MeasurePoint> all, List<MeasureStep> steps) {
        if (place.isEmpty()) {
            return null;
        }
        MeasurePoint first = all.get(place.getAsInt());
        return steps.stream().anyMatch(it -> it.point().equals(first.id())) ? null : first;
    }

    private static Observation observation(MeasurePoint point) {
        double count = point.value().count().doubleValue();
        var outOf = point.value().outOf();
        return (outOf == null ? Observation.of(count) : Observation.of(count, outOf.doubleValue()))
                .ghosted(point.isGhosted());
    }
}
