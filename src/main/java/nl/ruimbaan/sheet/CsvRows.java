package nl.ruimbaan.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time: however large the file, only the row at hand is in memory. */
public final class CsvRows implements Closeable {

    /** A cell longer than this is no cell but a quotation mark that was never closed. */
    private static final int LONGEST_CELL = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private long above;
    private long nextLine = 1;
    private boolean ended;

    public CsvRows(Reader text, Separator separator) {
        records = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)
                .iterator();
    }

    /**
     * The next row; null after the last one. A row of separators only is no row, nor is the line by which Excel names the
     * separator. What cannot be read is one broken row, and the last.
     */
    @Nullable
    public CsvRow next() {
        CsvRow row = any();
        while (row != null && !row.broken() && (row.line() <= above || row.reach() == 0 || Separator.isNamedBy(row))) {
            row = any();
        }
        return row;
    }

    private @Nullable CsvRow any() {
        try {
            if (ended || !records.hasNext()) {
                return null;
            }
            CsvRecord cells = records.next();
            CsvRow row = new CsvRow(cells.getStartingLineNumber(), cells.getFields());
            nextLine = row.lastLine() + 1;
            return row;
        } catch (CsvParseException e) {
            ended = true;
            return new CsvRow(nextLine, List.of(), true);
        }
    }

    /** At most so many of the next rows. */
    public List<CsvRow> next(int most) {
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRow row = next(); row != null; row = rows.size() < most ? next() : null) {
            rows.add(row);
        }
        return rows;
    }

    /** From here on only rows that start below this line. */
    public CsvRows below(long line) {
        above = line;
        return this;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
