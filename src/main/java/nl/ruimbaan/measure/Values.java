package nl.ruimbaan.measure;

/** A value as the history keeps it, without the grouping and the decimal sign of a language. */
final class Values {

    private Values() {}

    /** {@code 12.5}, or {@code 8/10}. */
    static String plain(PointValue value) {
        String count = value.count().stripTrailingZeros().toPlainString();
        return value.outOf() == null
                ? count
                : count + "/" + value.outOf().stripTrailingZeros().toPlainString();
    }
}
