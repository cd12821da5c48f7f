package nl.ruimbaan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, whatever the reader of workbooks calls it: a formula counts for the value that was kept with it. */
final class WorkbookCell {

    /** Nobody keeps figures from before; a number below is a number, whatever its format says. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** A sign that a workbook cannot hold, in the way it is written instead. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Words, brackets and signs that stand for themselves in a format. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DAY_FORMAT = Pattern.compile("[yd]|m{3,}", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_000;

    private WorkbookCell() {}

    static SheetCell of(Cell cell, LocalDate today) {
        return switch (cell.getType()) {
            case EMPTY -> new SheetCell.Empty();
            case STRING, BOOLEAN -> words(cell.getText());
            case ERROR -> wrong(cell);
            case NUMBER ->
                number(cell.getRawValue())
                        .map(it -> shown(cell, it, today))
                        .orElseGet(() -> new SheetCell.Wrong(SheetCell.Why.UNREADABLE, cell.getText()));
            case FORMULA -> formula(cell, today);
        };
    }

    private static SheetCell wrong(Cell cell) {
        String text = cell.getText();
        return ErrorWords.isOne(text)
                ? new SheetCell.Wrong(SheetCell.Why.ERROR_WORD, text)
                : new SheetCell.Wrong(SheetCell.Why.UNREADABLE, text.isEmpty() ? orEmpty(cell.getRawValue()) : text);
    }

    /** The value that was kept; which kind it is, nobody said. */
    private static SheetCell formula(Cell cell, LocalDate today) {
        String raw = orEmpty(cell.getRawValue());
        if (raw.isEmpty()) {
            String formula = orEmpty(cell.getFormula());
            // a text without a formula is called a formula as well
            return formula.isEmpty()
                    ? new SheetCell.Empty()
                    : new SheetCell.Wrong(SheetCell.Why.NOT_CALCULATED, cut("=" + formula));
        }
        String text = cell.getText();
        if (ErrorWords.isOne(text)) {
            return new SheetCell.Wrong(SheetCell.Why.ERROR_WORD, text);
        }
        return number(raw).map(it -> shown(cell, it, today)).orElseGet(() -> words(text));
    }

    private static SheetCell shown(Cell cell, BigDecimal value, LocalDate today) {
        String format = LITERAL.matcher(orEmpty(cell.getDataFormatString())).replaceAll("");
        boolean day = DAY_FORMAT.matcher(format).find() && !format.contains("#");
        if (day && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100_000)) < 0) {
            LocalDate on = cell.asDate().toLocalDate();
            if (!on.isBefore(FIRST_DAY) && !on.isAfter(today.plusDays(1))) {
                return new SheetCell.Day(on);
            }
        }
        return new SheetCell.Amount(value, format.contains("%"));
    }

    private static Optional<BigDecimal> number(@Nullable String raw) {
        try {
            BigDecimal number = new BigDecimal(orEmpty(raw));
            return Math.abs((long) number.precision() - number.scale()) > 30 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static SheetCell words(String written) {
        String text = cut(plain(written));
        return text.isEmpty() ? new SheetCell.Empty() : new SheetCell.Words(text);
    }

    /** With the signs that were written out, one kind of line end, and no other signs for machines. */
    static String plain(String written) {
        String text = WRITTEN_OUT
                .matcher(written)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
        return Vocabulary.stripped(text.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
    }

    private static String cut(String text) {
        return CsvRow.cut(text, LONGEST);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
