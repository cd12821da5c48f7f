package nl.ruimbaan.base.ui.figure;

import java.util.List;
import nl.ruimbaan.chart.ChartFlag;
import nl.ruimbaan.chart.ChartPeriod;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.ChartStretch;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.spc.Period;

/**
 * What a {@link ChartFigure} draws.
 *
 * @param periods oldest first, each with the reason of its step
 * @param flags what happened meanwhile, oldest first
 * @param stretches times that are shaded, oldest first
 * @param canBeNegative whether the quantity can be below zero
 * @param span how long a point lasts
 */
public record Plotted(
        List<ChartPeriod> periods,
        List<ChartFlag> flags,
        List<ChartStretch> stretches,
        boolean canBeNegative,
        PointSpan span) {

    public Plotted {
        periods = List.copyOf(periods);
        flags = List.copyOf(flags);
        stretches = List.copyOf(stretches);
    }

    /** In which nothing is shaded. */
    public Plotted(List<ChartPeriod> periods, List<ChartFlag> flags, boolean canBeNegative, PointSpan span) {
        this(periods, flags, List.of(), canBeNegative, span);
    }

    /** The same with these times shaded. */
    public Plotted shading(List<ChartStretch> some) {
        return new Plotted(periods, flags, some, canBeNegative, span);
    }

    /** One period without flags, of a quantity that cannot be negative; one point for each of the period, in order. */
    public static Plotted of(Period period, List<ChartPoint> points, PointSpan span) {
        return new Plotted(List.of(new ChartPeriod(period, points, "")), List.of(), false, span);
    }

    List<ChartPoint> points() {
        return periods.stream().flatMap(it -> it.points().stream()).toList();
    }
}
