package nl.ruimbaan.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** A file of rows that a spreadsheet opens at once, written row by row: however long it becomes, only a row is in memory. */
public final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@";
    private static final String BREAKS_OUT = "\t\r\n";

    private final CsvWriter rows;

    /** @param locale of the reader: spreadsheets expect what their language writes */
    public CsvFile(OutputStream out, Locale locale) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder()
                .fieldSeparator(separator(locale))
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
    }

    /** One row, of which each cell stands between quotation marks and none is calculated when the file is opened. */
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(CsvFile::safe).toList());
    }

    /** As a spreadsheet in this language takes it for a date. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(locale)
                .format(day);
    }

    /** A Dutch spreadsheet takes the comma for a decimal sign. */
    private static char separator(Locale locale) {
        return locale.getLanguage().equals("nl") ? ';' : ',';
    }

    /** A cell that begins like a formula gets an apostrophe; what cannot be seen in front of it hides nothing. */
    private static String safe(String cell) {
        int[] seen = cell.codePoints().dropWhile(CsvFile::isInvisible).limit(1).toArray();
        return BREAKS_OUT.indexOf(cell.isEmpty() ? 'x' : cell.charAt(0)) >= 0
                        || (seen.length == 1 && beginsFormula(seen[0]))
                ? "'" + cell
                : cell;
    }

    /** In any width: some spreadsheets calculate what begins with a full-width sign. */
    private static boolean beginsFormula(int sign) {
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return BEGINS_A_FORMULA.contains(plain);
    }

    private static boolean isInvisible(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
