package nl.ruimbaan.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A file of rows that a spreadsheet opens at once, written row by row: however long it becomes, only a row is in memory. */
public final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final CsvWriter rows;

    /** @param locale of the reader: spreadsheets expect what their language writes */
    public CsvFile(OutputStream out, Locale locale) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder().fieldSeparator(separator(locale)).build(text);
    }

    /** One row, of which no cell is calculated when the file is opened. */
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(CsvFile::safe).toList());
    }

    /** A Dutch spreadsheet takes the comma for a decimal sign. */
    private static char separator(Locale locale) {
        return locale.getLanguage().equals("nl") ? ';' : ',';
    }

    /** A cell that begins like a formula gets an apostrophe. */
    private static String safe(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
