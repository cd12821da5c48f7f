package nl.ruimbaan.measure;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ruimbaan.sheet.SheetCell;
import nl.ruimbaan.sheet.SheetRow;

/**
 * The rows of a workbook as a text that one can read, mend and paste: days with the name of their month, numbers as the reader
 * writes them, cells parted by tabs. What was certain in the workbook is certain in the text.
 */
final class SheetText {

    /** Empty lines keep the numbers of lines those of the sheet, as long as they are few. */
    private static final long MOST_EMPTY = 500;

    private final DateTimeFormatter days;
    private final char decimalSign;

    SheetText(Locale locale) {
        days = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    String of(List<SheetRow> rows) {
        StringBuilder text = new StringBuilder();
        boolean keepsLines = rows.getLast().line() - rows.size() <= MOST_EMPTY;
        long line = 1;
        for (SheetRow row : rows) {
            if (keepsLines) {
                text.append("\n".repeat((int) (row.line() - line)));
                line = row.line() + 1;
            }
            text.append(row.cells().stream().map(this::cell).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private String cell(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty nothing -> "";
            case SheetCell.Words(var text) -> text.replaceAll("\\s+", " ").replace('"', '\'');
            case SheetCell.Day(var day) -> days.format(day);
            case SheetCell.Wrong(var why, var text) ->
                text.replaceAll("\\s+", " ").replace('"', '\'');
            case SheetCell.Amount(var value, var percent) ->
                percent ? number(value.movePointRight(2)) + "%" : number(value);
        };
    }

    /** Three decimals would look like thousands: one more nought says that they are none. */
    private String number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        String certain = plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? plain + "0" : plain;
        return certain.replace('.', decimalSign);
    }
}
