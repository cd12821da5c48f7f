package nl.ruimbaan.chart;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;

/**
 * A point with all that decides how it is drawn.
 *
 * @param below whether it lies below the centre
 */
record Mark(ChartPoint point, Observation observation, Set<Signal> signals, boolean below) {

    static Stream<Mark> of(ChartPeriod shown) {
        return IntStream.range(0, shown.points().size()).mapToObj(i -> of(shown, i));
    }

    private static Mark of(ChartPeriod shown, int place) {
        Period period = shown.period();
        Observation observation = period.points().get(place);
        double centre = period.limits().map(NaturalLimits::centre).orElse(period.median());
        return new Mark(
                shown.points().get(place), observation, period.signals().get(place), observation.value() < centre);
    }

    boolean hasValue() {
        return Double.isFinite(observation.value());
    }

    boolean isSignal() {
        return !signals.isEmpty();
    }
}
