package nl.ruimbaan.spc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a series, so that a screen can say where and what to do.
 *
 * @param what the kind of flaw
 * @param place of the point in the series, from 0; 0 as well where there is no point at all
 */
public record SeriesFlaw(Kind what, int place) {

    /** Beyond this a number is a slip of the hand and no measurement. */
    public static final double LARGEST = 1e15;

    /** In the order in which they are looked for. */
    public enum Kind {
        /** There is no point: add one. */
        NO_POINTS,
        /** A value, count or number is no number. */
        NOT_A_NUMBER,
        /** A value, count or number is infinite. */
        INFINITE,
        /** A value, count or number lies beyond {@link SeriesFlaw#LARGEST}. */
        TOO_LARGE,
        /** The kind of chart needs a count out of a number, and this is a value that stands by itself. */
        NUMBER_MISSING,
        /** The kind of chart needs a value that stands by itself, and this is a count out of a number. */
        NUMBER_TOO_MANY,
        /** A count below zero. */
        COUNT_NEGATIVE,
        /** A count that is no whole number. */
        COUNT_NOT_WHOLE,
        /** A count out of zero: there is nothing to take a share of, so that period is a gap and no point. */
        OUT_OF_ZERO,
        /** The number that a count is out of is below zero. */
        OUT_OF_NEGATIVE,
        /** The number that a count is a share of is no whole number. */
        OUT_OF_NOT_WHOLE,
        /** More were counted than there were. */
        MORE_THAN_ALL,
        /** A point has a day before that of the point before it. */
        DAYS_NOT_IN_ORDER
    }

    /** All flaws of these points, the first one of each; empty when the series can be judged. */
    public static List<SeriesFlaw> of(ChartKind kind, List<Observation> points) {
        if (points.isEmpty()) {
            return List.of(new SeriesFlaw(Kind.NO_POINTS, 0));
        }
        return each(kind, points);
    }

    /**
     * All flaws of these points and of the order of their days, in the order of the points. Two points may have the same day.
     *
     * @throws IllegalArgumentException when there are not as many days as points
     */
    public static List<SeriesFlaw> of(ChartKind kind, List<Observation> points, List<LocalDate> days) {
        if (days.size() != points.size()) {
            throw new IllegalArgumentException(days.size() + " days for " + points.size() + " points");
        }
        List<SeriesFlaw> flaws = new ArrayList<>(of(kind, points));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                flaws.add(new SeriesFlaw(Kind.DAYS_NOT_IN_ORDER, i));
            }
        }
        return flaws.stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
    }

    /** @throws SeriesException for the first flaw of these points */
    static void refuse(ChartKind kind, List<Observation> points) {
        refuse(each(kind, points));
    }

    static void refuse(List<SeriesFlaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new SeriesException(flaws.getFirst());
        }
    }

    private static List<SeriesFlaw> each(ChartKind kind, List<Observation> points) {
        List<SeriesFlaw> flaws = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Optional<Kind> what = PointCheck.of(kind, points.get(i));
            if (what.isPresent()) {
                flaws.add(new SeriesFlaw(what.get(), i));
            }
        }
        return flaws;
    }
}
