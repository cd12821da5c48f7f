package nl.ruimbaan.measure;

import java.math.BigDecimal;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in one period, or of one case.
 *
 * @param count the value, or how many
 * @param outOf of how many, or per how much; null for a value that stands by itself
 */
public record PointValue(BigDecimal count, @Nullable BigDecimal outOf) {

    /** So many decimals are kept. */
    static final int DECIMALS = 6;

    /** A value that stands by itself. */
    public static PointValue of(BigDecimal value) {
        return new PointValue(value, null);
    }

    /** Why it is no point of a measure of this kind; empty when it is one. */
    Optional<Refusal> refusal(MeasureKind kind) {
        if (tooFine(count) || (outOf != null && tooFine(outOf))) {
            return Optional.of(Refusal.of(tooFine(count) ? "count" : "outOf", "measure.refused.decimals", DECIMALS));
        }
        if (kind == MeasureKind.XMR) {
            return Optional.empty();
        }
        if (count.signum() < 0) {
            return Optional.of(Refusal.of("count", "measure.refused.negative"));
        }
        if (!isWhole(count)) {
            return Optional.of(Refusal.of("count", "measure.refused.notWhole"));
        }
        return outOf == null ? Optional.empty() : refusalOutOf(kind, outOf);
    }

    private Optional<Refusal> refusalOutOf(MeasureKind kind, BigDecimal all) {
        if (all.signum() == 0) {
            return Optional.of(Refusal.of("outOf", "measure.refused.outOfZero"));
        }
        if (all.signum() < 0) {
            return Optional.of(Refusal.of("outOf", "measure.refused.negative"));
        }
        if (kind == MeasureKind.U) {
            return Optional.empty();
        }
        if (!isWhole(all)) {
            return Optional.of(Refusal.of("outOf", "measure.refused.notWhole"));
        }
        return count.compareTo(all) > 0
                ? Optional.of(Refusal.of("count", "measure.refused.moreThanAll"))
                : Optional.empty();
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean tooFine(BigDecimal number) {
        return number.stripTrailingZeros().scale() > DECIMALS;
    }
}
