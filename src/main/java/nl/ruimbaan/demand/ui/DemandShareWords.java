package nl.ruimbaan.demand.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.ui.FigureText;
import nl.ruimbaan.base.ui.Plotted;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the share of a week is called, says and is made of.
 *
 * @param share {@code failure} or {@code right}, the third part of its keys
 */
public record DemandShareWords(String share, Wording wording) {

    public FigureText text(Period period) {
        String unit = wording.say("demand.share.unit");
        return new FigureText(
                say("title"),
                sentence(period),
                say("routine"),
                unit,
                unit,
                List.of(
                        say("made"),
                        wording.say("demand.share.made.limits", period.madeOf(), Period.FREEZE_AT, DemandSeries.SHOWN),
                        wording.say("demand.share.made.teams")));
    }

    /** What is drawn. */
    public Plotted plotted(DemandSeries series) {
        LocalDate last = series.mondays().getLast();
        boolean running = series.period().points().getLast().ghosted();
        List<ChartPoint> points = series.mondays().stream()
                .map(it -> new ChartPoint(it, running && it.equals(last) ? wording.say("demand.share.runs") : "", null))
                .toList();
        return Plotted.of(series.period(), points, PointSpan.WEEK);
    }

    private String sentence(Period period) {
        NaturalLimits limits = period.limits().orElse(null);
        return limits == null
                ? say("few", period.points().size(), percent(period.median()))
                : say("centre", percent(limits.centre()), period.madeOf());
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(wording.locale()).format(share);
    }

    String say(String key, @Nullable Object... values) {
        return wording.say("demand.share." + share + "." + key, values);
    }
}
