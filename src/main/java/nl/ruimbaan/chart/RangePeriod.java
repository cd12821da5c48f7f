package nl.ruimbaan.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.RangeCompanion;
import nl.ruimbaan.spc.Signal;

/** A period as its moving ranges, drawn like any other. A point that has no range keeps its place: its value is no number. */
final class RangePeriod {

    private RangePeriod() {}

    static ChartPeriod of(ChartPeriod shown) {
        Period period = shown.period();
        int size = period.points().size();
        Optional<RangeCompanion> companion = period.companion();
        Period ranges = new Period(
                ChartKind.XMR,
                period.rules(),
                period.status(),
                companion
                        .map(it -> IntStream.range(0, size)
                                .mapToObj(i -> limits(it))
                                .toList())
                        .orElse(List.of()),
                Double.NaN,
                IntStream.range(0, size)
                        .mapToObj(i -> observation(period.points().get(i), range(companion, i)))
                        .toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> companion.isPresent() && companion.get().isOutside(i)
                                ? Set.of(Signal.OUTSIDE)
                                : Set.<Signal>of())
                        .toList(),
                period.madeOf(),
                Optional.empty());
        return new ChartPeriod(ranges, shown.points(), shown.reason());
    }

    private static NaturalLimits limits(RangeCompanion companion) {
        return new NaturalLimits(
                companion.limits().mean(), 0, companion.limits().upper());
    }

    private static OptionalDouble range(Optional<RangeCompanion> companion, int place) {
        return companion.map(it -> it.ranges().get(place)).orElse(OptionalDouble.empty());
    }

    private static Observation observation(Observation point, OptionalDouble range) {
        return new Observation(range.orElse(Double.NaN), point.ghosted(), false);
    }
}
