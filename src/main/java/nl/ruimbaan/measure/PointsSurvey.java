package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.DateColumn;
import nl.ruimbaan.sheet.WrittenAmount;
import nl.ruimbaan.sheet.WrittenAmount.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a text together tell.
 *
 * @param headLine the line of the headings; 0 when there are none
 * @param table what to choose from; null when there are no more columns than are needed
 * @param order of day and month; null when nothing proves it and nobody said it
 * @param sign before the decimals; null when nothing proves it and nobody said it
 */
record PointsSurvey(
        long headLine,
        Columns columns,
        @Nullable ColumnChoice table,
        @Nullable Order order,
        @Nullable Sign sign) {

    private static final int LOOKED_AT = 200;

    static PointsSurvey of(List<CsvRow> rows, PointsDraft draft, PointsOf of, LocalDate today) {
        int width = rows.stream().mapToInt(CsvRow::reach).max().orElse(0);
        Columns chosen = draft.columns();
        Columns columns = chosen != null ? chosen : guess(rows, width, of, today);
        boolean head = rows.size() > 1 && isHeading(rows.getFirst(), columns, of, today);
        List<CsvRow> below = head ? rows.subList(1, rows.size()) : rows;
        ColumnChoice table =
                width > of.cells() ? new ColumnChoice(names(rows.getFirst(), width), columns, chosen != null) : null;
        return new PointsSurvey(
                head ? rows.getFirst().line() : 0,
                columns,
                table,
                draft.order() != null ? draft.order() : order(below, columns, of, today),
                draft.sign() != null ? draft.sign() : sign(below, columns, of));
    }

    /** The column in which most is a period, and from there the first ones in which most is a number. */
    private static Columns guess(List<CsvRow> rows, int width, PointsOf of, LocalDate today) {
        if (width <= 1) {
            return Columns.first();
        }
        List<CsvRow> some = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
        int period = IntStream.range(0, width)
                .boxed()
                .max(Comparator.comparingLong((Integer column) -> some.stream()
                                .filter(it -> PeriodCell.isPeriod(it.cell(column), of.rhythm(), today))
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, width)
                .filter(it -> it != period)
                .filter(column -> some.stream()
                                        .filter(it -> !(AmountCell.of(it.cell(column), of.kind(), of.unit())
                                                instanceof WrittenAmount.Unreadable))
                                        .count()
                                * 2L
                        >= some.size() - 1L)
                .boxed()
                .toList());
        IntStream.range(0, width + of.cells())
                .filter(it -> it != period && !numbers.contains(it))
                .forEach(numbers::add);
        return new Columns(period, numbers.get(0), numbers.get(1));
    }

    /** Words above the figures: neither a period nor a number, and not a digit in them. */
    private static boolean isHeading(CsvRow row, Columns columns, PointsOf of, LocalDate today) {
        String value = row.cell(columns.count());
        return !PeriodCell.isPeriod(row.cell(columns.period()), of.rhythm(), today)
                && AmountCell.of(value, of.kind(), of.unit()) instanceof WrittenAmount.Unreadable
                && !value.startsWith("#")
                && !value.startsWith("=")
                && (row.cell(columns.period()) + value).chars().noneMatch(Character::isDigit);
    }

    private static List<String> names(CsvRow row, int width) {
        return IntStream.range(0, width).mapToObj(row::cell).toList();
    }

    private static @Nullable Order order(List<CsvRow> rows, Columns columns, PointsOf of, LocalDate today) {
        var dates = new DateColumn();
        rows.stream()
                .map(it -> it.cell(columns.period()))
                .filter(it -> PeriodCell.isDate(it, of.rhythm()))
                .forEach(it -> dates.look(it, today));
        return dates.proven();
    }

    private static @Nullable Sign sign(List<CsvRow> rows, Columns columns, PointsOf of) {
        Set<Sign> proven = EnumSet.noneOf(Sign.class);
        for (CsvRow row : rows) {
            prove(row.cell(columns.count()), of, proven);
            if (of.kind().isOutOf()) {
                prove(row.cell(columns.outOf()), of, proven);
            }
        }
        return proven.size() == 1 ? proven.iterator().next() : null;
    }

    private static void prove(String cell, PointsOf of, Set<Sign> proven) {
        if (AmountCell.of(cell, of.kind(), of.unit()) instanceof WrittenAmount.Read read && read.proves() != null) {
            proven.add(read.proves());
        }
    }
}
