package nl.ruimbaan.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads an Excel workbook (.xlsx): the first sheet in sight that holds something. Hidden rows and sheets are passed by and
 * counted; hidden columns and joined cells cannot be told, so whoever asks shows all headings and takes only chosen columns.
 */
public sealed interface Workbook {

    /** The largest file, in bytes. */
    long MOST_BYTES = 10L << 20;

    /** The most rows that hold something. */
    int MOST_ROWS = 20_000;

    /** The most columns, counted from the first. */
    int MOST_COLUMNS = 100;

    /**
     * It was read.
     *
     * @param sheet the name of the sheet that was read
     * @param hiddenRows how many hidden rows of that sheet were passed by
     * @param otherSheets the names of the sheets in sight that were not read
     * @param hiddenSheets how many sheets are hidden
     */
    record Read(String sheet, List<SheetRow> rows, long hiddenRows, List<String> otherSheets, long hiddenSheets)
            implements Workbook {}

    /** It cannot be read; the reason names no file of ours. */
    record Refused(Refusal why) implements Workbook {}

    /**
     * Reads it.
     *
     * @param today the last day but one that a cell can mean
     */
    static Workbook of(Path file, LocalDate today) {
        return of(file, today, new WorkbookLimits(MOST_BYTES, WorkbookLimits.UNPACKED, MOST_ROWS, MOST_COLUMNS));
    }

    /** With other limits than the usual ones. */
    static Workbook of(Path file, LocalDate today, WorkbookLimits limits) {
        Optional<Refusal> closed = WorkbookGate.refusal(file, limits);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        // a workbook without a part for styles is in order, and this reader does not open it when asked for formats
        return attempt(file, true, today, limits)
                .or(() -> attempt(file, false, today, limits))
                .orElseGet(() -> new Refused(Refusal.because("sheet.refused.unreadable")));
    }

    private static Optional<Workbook> attempt(Path file, boolean formats, LocalDate today, WorkbookLimits limits) {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(formats, true))) {
            return Optional.of(read(book.getSheets().toList(), new SheetReading(limits, today)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Workbook read(List<Sheet> sheets, SheetReading reading) throws IOException {
        List<Sheet> inSight = sheets.stream()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        long hidden = sheets.size() - (long) inSight.size();
        for (Sheet sheet : inSight) {
            Optional<Refusal> refusal = reading.read(sheet);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            if (!reading.rows().isEmpty()) {
                List<String> others = inSight.stream()
                        .filter(it -> !it.equals(sheet))
                        .map(Sheet::getName)
                        .toList();
                return new Read(sheet.getName(), reading.rows(), reading.hidden(), others, hidden);
            }
        }
        boolean anyHidden = hidden > 0 || reading.hidden() > 0;
        return new Refused(Refusal.because(anyHidden ? "sheet.refused.allHidden" : "sheet.refused.empty"));
    }
}
