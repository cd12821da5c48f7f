package nl.ruimbaan.measure;

import java.util.List;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a text of points was read as. Nothing of it is kept until all of it can be.
 *
 * @param right what can be taken in
 * @param wrong what has to be mended or left out first
 * @param waiting how many rows wait for an answer
 * @param headLine the line that was read as headings; 0 when there is none
 * @param order a date that means two days; null when none does, or it was answered
 * @param sign a number that means two numbers; null when none does, or it was answered
 * @param table the columns to choose from; null when there are no more than are needed
 * @param twice a period that has a value already; null when none has
 */
public record PointsReading(
        List<ReadPoint> right,
        List<WrongPoint> wrong,
        int waiting,
        long headLine,
        WrittenDate.@Nullable Ambiguous order,
        WrittenAmount.@Nullable TwoWays sign,
        @Nullable ColumnChoice table,
        @Nullable DoubledPeriods twice) {

    /** Whether it can be taken in as it is. */
    public boolean isReady() {
        return wrong.isEmpty() && waiting == 0 && !right.isEmpty() && !isAsking();
    }

    /** Whether it leaves something open that only who wrote it knows. */
    public boolean isAsking() {
        return order != null
                || sign != null
                || (table != null && !table.answered())
                || (twice != null && !twice.answered());
    }

    PointsReading doubling(@Nullable DoubledPeriods found) {
        return new PointsReading(right, wrong, waiting, headLine, order, sign, table, found);
    }
}
