package nl.ruimbaan.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/**
 * Judges a built-in measure with the steps that people made in it.
 *
 * @param marks in the order of their days
 */
public record Judging(SignalRules rules, List<StepMark> marks) {

    public Judging {
        marks = List.copyOf(marks);
    }

    /** The days from which on limits are new, in order. */
    public List<LocalDate> starts() {
        return made().stream().map(StepMark::from).toList();
    }

    /** The figure; nothing while there are no points. */
    public <P> Optional<SteppedFigure<P>> judge(ChartKind kind, FigurePoints<P> known) {
        int edge = Math.max(0, known.newest().size() - known.shown());
        List<P> before = known.newest().subList(Math.max(0, edge - Period.BEFORE), edge);
        SequencedMap<Integer, List<P>> shown = new TreeMap<>();
        for (P point : known.newest().subList(edge, known.newest().size())) {
            shown.computeIfAbsent(part(known, point), it -> new ArrayList<>()).add(point);
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<SteppedFigure.Part<P>> parts = new ArrayList<>();
        shown.forEach((part, points) -> parts.add(new SteppedFigure.Part<>(
                Period.of(
                        kind,
                        rules,
                        values(known, in(part, known.first(), known)),
                        values(known, in(part, before, known)),
                        values(known, points)),
                points,
                part == 0 ? "" : made().get(part - 1).why())));
        return Optional.of(new SteppedFigure<>(parts, proposed(known, parts.getLast())));
    }

    private <P> Optional<LocalDate> proposed(FigurePoints<P> known, SteppedFigure.Part<P> last) {
        OptionalInt place = last.period().proposedStep();
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(known.day().apply(last.points().get(place.getAsInt())))
                        .filter(it ->
                                marks.stream().noneMatch(mark -> mark.from().equals(it)));
    }

    private <P> List<P> in(int part, List<P> points, FigurePoints<P> known) {
        return points.stream().filter(it -> part(known, it) == part).toList();
    }

    private <P> int part(FigurePoints<P> known, P point) {
        LocalDate day = known.day().apply(point);
        return (int) made().stream().filter(it -> !it.from().isAfter(day)).count();
    }

    private List<StepMark> made() {
        return marks.stream().filter(StepMark::made).toList();
    }

    private static <P> List<Observation> values(FigurePoints<P> known, List<P> points) {
        return points.stream().map(known.value()).toList();
    }
}
