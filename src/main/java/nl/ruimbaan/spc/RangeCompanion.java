package nl.ruimbaan.spc;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The chart of moving ranges below an XmR chart: how much each value differs from the one before it. Large ones are judged by the
 * upper limit alone; runs mean nothing here, because neighbouring ranges share a value.
 *
 * @param limits mean and upper limit; the lower one is 0
 * @param ranges of each point shown, in the unit of the measure; none for the first point of a period and none across a gap
 */
public record RangeCompanion(MovingRanges limits, List<OptionalDouble> ranges) {

    public RangeCompanion {
        ranges = List.copyOf(ranges);
    }

    static RangeCompanion of(MovingRanges limits, List<Observation> before, List<Observation> shown) {
        return new RangeCompanion(
                limits,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> i > 0
                                ? range(shown.get(i - 1), shown.get(i))
                                : before.isEmpty() ? OptionalDouble.empty() : range(before.getLast(), shown.getFirst()))
                        .toList());
    }

    private static OptionalDouble range(Observation one, Observation next) {
        return next.afterGap() ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(next.value() - one.value()));
    }

    /** Whether the range of the point at this place is strictly beyond the upper limit. */
    public boolean isOutside(int place) {
        OptionalDouble range = ranges.get(place);
        return range.isPresent() && new NaturalLimits(limits.mean(), 0, limits.upper()).isOutside(range.getAsDouble());
    }
}
