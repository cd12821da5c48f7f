package nl.ruimbaan.measure;

import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Points as somebody typed or pasted them, with what they said where the text leaves something open.
 *
 * @param order what comes first in dates such as 3/4/2026; this and what follows is null as long as nobody said
 * @param sign what stands before decimals in numbers such as 1.000
 * @param columns which columns count, in a table with more than are needed
 * @param twice what to do with a period that has a value already
 */
public record PointsDraft(
        String text,
        WrittenDate.@Nullable Order order,
        WrittenAmount.@Nullable Sign sign,
        @Nullable Columns columns,
        @Nullable Twice twice) {

    public static final int LONGEST = 300_000;
    public static final int MOST = 10_000;

    public static PointsDraft of(String text) {
        return new PointsDraft(text, null, null, null, null);
    }

    public PointsDraft about(String other) {
        return new PointsDraft(other, order, sign, columns, twice);
    }

    public PointsDraft with(WrittenDate.@Nullable Order answer) {
        return new PointsDraft(text, answer, sign, columns, twice);
    }

    public PointsDraft with(WrittenAmount.@Nullable Sign answer) {
        return new PointsDraft(text, order, answer, columns, twice);
    }

    public PointsDraft with(@Nullable Columns answer) {
        return new PointsDraft(text, order, sign, answer, twice);
    }

    public PointsDraft with(@Nullable Twice answer) {
        return new PointsDraft(text, order, sign, columns, answer);
    }
}
