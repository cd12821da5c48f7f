package nl.ruimbaan.spc;

import java.util.Optional;

/** What is wrong with one point, for the kind of chart that it is to be a point of. */
final class PointCheck {

    private PointCheck() {}

    /** The first flaw in the order of {@link SeriesFlaw.Kind}. */
    static Optional<SeriesFlaw.Kind> of(ChartKind kind, Observation point) {
        return number(point.count())
                .or(() -> number(point.outOf()))
                .or(() -> shape(kind, point))
                .or(() -> kind.isCounted() ? counted(kind, point) : Optional.empty());
    }

    private static Optional<SeriesFlaw.Kind> number(double number) {
        if (Double.isNaN(number)) {
            return Optional.of(SeriesFlaw.Kind.NOT_A_NUMBER);
        }
        if (Double.isInfinite(number)) {
            return Optional.of(SeriesFlaw.Kind.INFINITE);
        }
        return when(Math.abs(number) > SeriesFlaw.LARGEST, SeriesFlaw.Kind.TOO_LARGE);
    }

    private static Optional<SeriesFlaw.Kind> shape(ChartKind kind, Observation point) {
        if (kind.isOutOf() == point.counted()) {
            return Optional.empty();
        }
        return Optional.of(kind.isOutOf() ? SeriesFlaw.Kind.NUMBER_MISSING : SeriesFlaw.Kind.NUMBER_TOO_MANY);
    }

    private static Optional<SeriesFlaw.Kind> counted(ChartKind kind, Observation point) {
        return when(point.count() < 0, SeriesFlaw.Kind.COUNT_NEGATIVE)
                .or(() -> when(!isWhole(point.count()), SeriesFlaw.Kind.COUNT_NOT_WHOLE))
                .or(() -> when(point.outOf() == 0, SeriesFlaw.Kind.OUT_OF_ZERO))
                .or(() -> when(point.outOf() < 0, SeriesFlaw.Kind.OUT_OF_NEGATIVE))
                .or(() -> kind.isProportion() ? proportion(point) : Optional.empty());
    }

    private static Optional<SeriesFlaw.Kind> proportion(Observation point) {
        return when(!isWhole(point.outOf()), SeriesFlaw.Kind.OUT_OF_NOT_WHOLE)
                .or(() -> when(point.count() > point.outOf(), SeriesFlaw.Kind.MORE_THAN_ALL));
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    private static Optional<SeriesFlaw.Kind> when(boolean wrong, SeriesFlaw.Kind what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }
}
