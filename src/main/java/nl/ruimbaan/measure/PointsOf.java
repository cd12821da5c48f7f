package nl.ruimbaan.measure;

import java.util.Objects;

/** Of what measure a text of points is read. */
record PointsOf(MeasureKind kind, Rhythm rhythm, String unit) {

    static PointsOf of(MeasureDraft measure) {
        return new PointsOf(
                Objects.requireNonNull(measure.kind()), Objects.requireNonNull(measure.rhythm()), measure.unit());
    }

    /** How many cells a row needs. */
    int cells() {
        return kind.isOutOf() ? 3 : 2;
    }
}
