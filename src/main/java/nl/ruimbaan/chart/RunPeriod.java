package nl.ruimbaan.chart;

import java.util.List;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;

/** Periods taken together for a run chart: no limits, no signals, one median. */
final class RunPeriod {

    private RunPeriod() {}

    static ChartPeriod of(List<ChartPeriod> periods) {
        List<Observation> points =
                periods.stream().flatMap(it -> it.period().points().stream()).toList();
        Period one = periods.getFirst().period();
        // Where no first point is known, there is nothing to make limits of.
        Period run = Period.of(one.kind(), one.rules(), List.of(), List.of(), points);
        return new ChartPeriod(
                run, periods.stream().flatMap(it -> it.points().stream()).toList(), "");
    }
}
