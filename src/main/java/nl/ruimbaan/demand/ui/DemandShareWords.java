package nl.ruimbaan.demand.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.FigureText;
import nl.ruimbaan.base.ui.Plotted;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.demand.FigureRhythm;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the share of a week or a month is called, says and is made of.
 *
 * @param share {@code failure} or {@code right}, the third part of its keys
 */
public record DemandShareWords(String share, Wording wording) {

    public FigureText text(DemandSeries series) {
        FigureRhythm rhythm = series.rhythm();
        String unit = wording.say("demand.share.unit");
        return new FigureText(
                say("title"),
                sentence(series),
                wording.say("demand.share.routine." + rhythm),
                unit,
                unit,
                List.of(
                        say("made." + rhythm),
                        wording.say(
                                "demand.share.made.limits." + rhythm,
                                series.period().madeOf(),
                                Period.FREEZE_AT,
                                rhythm.shown()),
                        wording.say("demand.share.made.teams")));
    }

    /** What is drawn. */
    public Plotted plotted(DemandSeries series) {
        LocalDate last = series.starts().getLast();
        boolean running = series.period().points().getLast().ghosted();
        String runs = wording.say("demand.share.runs." + series.rhythm());
        List<ChartPoint> points = series.starts().stream()
                .map(it -> new ChartPoint(it, running && it.equals(last) ? runs : "", null))
                .toList();
        return Plotted.of(
                series.period(), points, series.rhythm() == FigureRhythm.WEEK ? PointSpan.WEEK : PointSpan.MONTH);
    }

    String sentence(DemandSeries series) {
        Period period = series.period();
        NaturalLimits limits = period.limits().orElse(null);
        return limits == null
                ? say("few." + series.rhythm(), period.points().size(), percent(period.median()))
                : say("centre." + series.rhythm(), percent(limits.centre()), period.madeOf());
    }

    /** Which week or month it is. */
    String when(FigureRhythm rhythm, LocalDate start) {
        return rhythm == FigureRhythm.MONTH
                ? DateTimeFormatter.ofPattern("LLLL uuuu")
                        .withLocale(wording.locale())
                        .format(start)
                : wording.say(
                        "demand.share.week",
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Days.inWords(start, wording.locale()));
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(wording.locale()).format(share);
    }

    String say(String key, @Nullable Object... values) {
        return wording.say("demand.share." + share + "." + key, values);
    }
}
