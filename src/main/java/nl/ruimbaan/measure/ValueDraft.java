package nl.ruimbaan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.WrittenAmount;

/**
 * A value as somebody typed it.
 *
 * @param count the value, or how many
 * @param outOf of how many, or per how much; of no meaning where a value stands by itself
 */
public record ValueDraft(String count, String outOf) {

    /** Why it is no value of such a measure; empty when it is one. */
    List<Refusal> refusals(MeasureKind kind, String unit) {
        List<Refusal> found = new ArrayList<>();
        refuse("count", count, kind, unit, found);
        if (kind.isOutOf()) {
            refuse("outOf", outOf, kind, unit, found);
        }
        if (found.isEmpty()) {
            value(kind, unit).refusal(kind).ifPresent(found::add);
        }
        return found;
    }

    /** What it means; {@link #refusals} found nothing against reading it. */
    PointValue value(MeasureKind kind, String unit) {
        return new PointValue(number(count, kind, unit), kind.isOutOf() ? number(outOf, kind, unit) : null);
    }

    private static void refuse(String field, String text, MeasureKind kind, String unit, List<Refusal> found) {
        switch (AmountCell.of(text.strip(), kind, unit)) {
            case WrittenAmount.Unreadable no -> found.add(no.at(field));
            case WrittenAmount.TwoWays either -> found.add(Refusal.of(field, "measure.refused.twoWays", either.text()));
            case WrittenAmount.Read read -> {}
        }
    }

    private static BigDecimal number(String text, MeasureKind kind, String unit) {
        return ((WrittenAmount.Read) AmountCell.of(text.strip(), kind, unit)).number();
    }
}
