package nl.ruimbaan.demand.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.demand.FigureRhythm;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.step.ui.EarlierPeriods;
import nl.ruimbaan.step.ui.SteppedPlot;
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
                made(series));
    }

    private List<String> made(DemandSeries series) {
        FigureRhythm rhythm = series.rhythm();
        List<String> made = new ArrayList<>();
        made.add(say("made." + rhythm));
        made.add(wording.say(
                "demand.share.made.limits." + rhythm, series.period().madeOf(), Period.FREEZE_AT, rhythm.shown()));
        made.addAll(new EarlierPeriods(wording).made(series.figure(), DemandSeries.Point::start, this::percent));
        made.add(wording.say("demand.share.made.teams"));
        return List.copyOf(made);
    }

    /** What is drawn. */
    public Plotted plotted(DemandSeries series) {
        String runs = wording.say("demand.share.runs." + series.rhythm());
        return SteppedPlot.of(
                series.figure(),
                it -> new ChartPoint(it.start(), it.share().ghosted() ? runs : "", null),
                series.rhythm() == FigureRhythm.WEEK ? PointSpan.WEEK : PointSpan.MONTH);
    }

    String sentence(DemandSeries series) {
        Period period = series.period();
        NaturalLimits limits = period.limits().orElse(null);
        return limits == null
                ? say("few." + series.rhythm(), period.points().size(), percent(period.median()))
                : say(
                        (series.figure().parts().size() == 1 ? "centre." : "since.") + series.rhythm(),
                        percent(limits.centre()),
                        period.madeOf(),
                        Days.inWords(
                                series.figure()
                                        .parts()
                                        .getLast()
                                        .points()
                                        .getFirst()
                                        .start(),
                                wording.locale()));
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
