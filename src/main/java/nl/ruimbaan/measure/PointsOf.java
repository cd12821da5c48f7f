package nl.ruimbaan.measure;

/** Of what measure a text of points is read. */
record PointsOf(MeasureKind kind, Rhythm rhythm, String unit) {

    /** How many cells a row needs. */
    int cells() {
        return kind.isOutOf() ? 3 : 2;
    }
}
