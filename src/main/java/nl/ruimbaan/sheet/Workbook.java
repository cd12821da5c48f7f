package nl.ruimbaan.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads an Excel workbook (.xlsx): each sheet in sight that holds something. Hidden rows and sheets are passed by and counted; hidden columns and joined cells cannot be told, so whoever asks shows all headings and takes only chosen columns.
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
     * @param sheets those in sight that hold something, in their order; at least one of them was read
     * @param hiddenSheets how many sheets are hidden
     */
    record Read(List<WorkbookSheet> sheets, long hiddenSheets) implements Workbook {}

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
            return Optional.of(read(book.getSheets().toList(), limits, today));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Workbook read(List<Sheet> all, WorkbookLimits limits, LocalDate today) throws IOException {
        List<WorkbookSheet> inSight = new ArrayList<>();
        for (Sheet sheet : all) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                inSight.add(new SheetReading(limits, today).read(sheet));
            }
        }
        long hidden = all.size() - (long) inSight.size();
        if (inSight.stream().anyMatch(WorkbookSheet::isRead)) {
            return new Read(
                    inSight.stream()
                            .filter(it -> it.isRead() || it.why() != null)
                            .toList(),
                    hidden);
        }
        boolean anyHidden = hidden > 0 || inSight.stream().anyMatch(it -> it.hiddenRows() > 0);
        return new Refused(inSight.stream()
                .flatMap(it -> Optional.ofNullable(it.why()).stream())
                .findFirst()
                .orElseGet(() -> Refusal.because(anyHidden ? "sheet.refused.allHidden" : "sheet.refused.empty")));
    }
}
