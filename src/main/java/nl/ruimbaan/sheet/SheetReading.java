package nl.ruimbaan.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of one sheet of a workbook, as they come: never more than one row of the file is held twice. */
final class SheetReading {

    private final WorkbookLimits limits;
    private final LocalDate today;
    private final List<SheetRow> rows = new ArrayList<>();
    private long hidden;

    SheetReading(WorkbookLimits limits, LocalDate today) {
        this.limits = limits;
        this.today = today;
    }

    /** Reads it whole, or says why not. */
    WorkbookSheet read(Sheet sheet) throws IOException {
        Refusal why = refusal(sheet).orElse(null);
        return new WorkbookSheet(sheet.getName(), why == null ? List.copyOf(rows) : List.of(), hidden, why);
    }

    private Optional<Refusal> refusal(Sheet sheet) throws IOException {
        long line = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                line = line(row, line);
                Optional<Refusal> refusal = take(row, line);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            // the reader stops in the middle: a kind of cell that it does not know, a damaged part
            return Optional.of(Refusal.because("sheet.refused.stops", line + 1));
        }
    }

    private Optional<Refusal> take(Row row, long line) {
        List<SheetCell> cells = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            SheetCell cell =
                    row.getOptionalCell(i).map(it -> WorkbookCell.of(it, today)).orElseGet(SheetCell.Empty::new);
            if (!(cell instanceof SheetCell.Empty)) {
                if (i >= limits.columns()) {
                    return Optional.of(Refusal.because("sheet.refused.wide", limits.columns()));
                }
                last = i + 1;
            }
            if (i < limits.columns()) {
                cells.add(cell);
            }
        }
        if (last == 0) {
            return Optional.empty();
        }
        if (row.isHidden()) {
            hidden++;
            return Optional.empty();
        }
        if (rows.size() == limits.rows()) {
            return Optional.of(Refusal.because("sheet.refused.long", limits.rows()));
        }
        rows.add(new SheetRow(line, List.copyOf(cells.subList(0, last))));
        return Optional.empty();
    }

    /** As the cells say, which the reader counts right where rows leave their number out; else the one below the last. */
    private static long line(Row row, long before) {
        return row.stream()
                .filter(Objects::nonNull)
                .map(Cell::getAddress)
                .findFirst()
                .map(it -> it.getRow() + 1L)
                .orElse(before + 1);
    }
}
