package nl.ruimbaan.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;
import org.jspecify.annotations.Nullable;

/** Compares what a measure was before an improvement with what it is since, and judges the one by the limits of the other. */
final class BeforeAfter {

    private static final int DRAWN = 40;

    private BeforeAfter() {}

    /** @param begun when it began to be how we work, or to be tried; null when neither did */
    static Result of(
            MeasurePage measure,
            List<MeasurePoint> points,
            SignalRules rules,
            ItemRef improvement,
            @Nullable LocalDate begun) {
        if (measure.hidden()) {
            return Result.without(ResultStanding.UNSEEN);
        }
        return Turning.of(points, measure.steps(), improvement, begun)
                .map(it -> compare(measure, points, rules, it))
                .orElseGet(() -> Result.without(ResultStanding.NOT_TRIED));
    }

    private static Result compare(MeasurePage measure, List<MeasurePoint> points, SignalRules rules, Turning turning) {
        List<MeasurePoint> before = points.subList(turning.from(), turning.at());
        List<MeasurePoint> after = points.subList(turning.at(), turning.to());
        MeasureDraft text = measure.text();
        var figures = new Result.Figures(
                measure.id(),
                text.name(),
                Objects.requireNonNull(text.kind()),
                text.unit(),
                turning.since(),
                turning.why(),
                Side.of(before),
                Side.of(after),
                new Result.Drawn(
                        values(before.subList(Math.max(0, before.size() - DRAWN), before.size())),
                        values(after.subList(0, Math.min(DRAWN, after.size())))));
        boolean few = Math.min(figures.before().points(), figures.after().points()) < Period.TRIAL_FROM;
        if (few) {
            return new Result(ResultStanding.TOO_FEW, figures);
        }
        return new Result(
                signals(text, rules, before, after) ? ResultStanding.SIGNAL : ResultStanding.NO_SIGNAL, figures);
    }

    /** Whether what came after is no routine variation of what was before. */
    private static boolean signals(
            MeasureDraft text, SignalRules rules, List<MeasurePoint> before, List<MeasurePoint> after) {
        List<Observation> first = observations(text, before);
        Period judged = Period.of(
                Objects.requireNonNull(text.kind()).chart(),
                rules,
                first,
                first.subList(Math.max(0, first.size() - Period.BEFORE), first.size()),
                observations(text, after));
        return IntStream.range(0, after.size())
                .anyMatch(i ->
                        !after.get(i).isGhosted() && !judged.signals().get(i).isEmpty());
    }

    private static List<Observation> observations(MeasureDraft text, List<MeasurePoint> points) {
        List<Observation> made = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean gap = i > 0
                    && Objects.requireNonNull(text.rhythm())
                            .hasGap(points.get(i - 1).period(), points.get(i).period());
            made.add(observation(points.get(i)).afterGap(gap));
        }
        return made;
    }

    private static Observation observation(MeasurePoint point) {
        double count = point.value().count().doubleValue();
        var outOf = point.value().outOf();
        return (outOf == null ? Observation.of(count) : Observation.of(count, outOf.doubleValue()))
                .ghosted(point.isGhosted());
    }

    private static List<Double> values(List<MeasurePoint> points) {
        return points.stream().map(it -> observation(it).value()).toList();
    }
}
