package nl.ruimbaan.measure.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartFlag;
import nl.ruimbaan.chart.ChartPeriod;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.measure.MeasureStep;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Stretch;
import org.jspecify.annotations.Nullable;

/** What of a measure is drawn: its periods with the reasons of their steps, its points, and what happened meanwhile. */
final class MeasureDrawing {

    private MeasureDrawing() {}

    /** Nothing while there are no points. */
    static Optional<Plotted> of(MeasurePage page) {
        return page.chart()
                .map(chart -> new Plotted(
                        periods(page, chart),
                        flags(page),
                        isBelowZero(chart),
                        span(page.text().rhythm())));
    }

    private static List<ChartPeriod> periods(MeasurePage page, MeasureChart chart) {
        List<ChartPeriod> periods = new ArrayList<>();
        int from = 0;
        for (Stretch stretch : chart.series().stretches()) {
            int to = from + stretch.period().points().size();
            List<MeasurePoint> points = chart.points().subList(from, to);
            periods.add(new ChartPeriod(
                    stretch.period(),
                    points.stream().map(MeasureDrawing::point).toList(),
                    reason(page, points.getFirst())));
            from = to;
        }
        return periods;
    }

    private static String reason(MeasurePage page, MeasurePoint first) {
        return page.steps().stream()
                .filter(it -> it.made() && it.point().equals(first.id()))
                .map(MeasureStep::why)
                .findFirst()
                .orElse("");
    }

    private static ChartPoint point(MeasurePoint point) {
        return new ChartPoint(point.period(), point.ghostedWhy() == null ? "" : point.ghostedWhy(), null);
    }

    private static List<ChartFlag> flags(MeasurePage page) {
        return page.flags().stream()
                .map(it -> new ChartFlag(it.day(), it.words(), it.path()))
                .toList();
    }

    private static boolean isBelowZero(MeasureChart chart) {
        return chart.series().stretches().stream().anyMatch(it -> isBelowZero(it.period()));
    }

    /** Whether what is measured can be below zero: it was. */
    static boolean isBelowZero(Period period) {
        return period.points().stream().anyMatch(it -> it.value() < 0);
    }

    private static PointSpan span(@Nullable Rhythm rhythm) {
        return rhythm == Rhythm.WEEK ? PointSpan.WEEK : rhythm == Rhythm.MONTH ? PointSpan.MONTH : PointSpan.DAY;
    }
}
