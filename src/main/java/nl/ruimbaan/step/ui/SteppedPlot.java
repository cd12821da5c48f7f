package nl.ruimbaan.step.ui;

import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartPeriod;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.step.SteppedFigure;

/** What of a figure is drawn: its periods with the reasons of their steps. */
public final class SteppedPlot {

    private SteppedPlot() {}

    /** Of a quantity that cannot be negative. */
    public static <P> Plotted of(SteppedFigure<P> figure, Function<P, ChartPoint> point, PointSpan span) {
        return new Plotted(
                figure.parts().stream()
                        .map(it -> new ChartPeriod(
                                it.period(), it.points().stream().map(point).toList(), it.why()))
                        .toList(),
                List.of(),
                false,
                span);
    }
}
