package nl.ruimbaan.board.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.board.ObstacleRow;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;

/**
 * The list as a file that a spreadsheet opens, written page by page: the chosen columns, the number first and the address last.
 * Who picked it up is not in it, for a spreadsheet would count by person.
 *
 * @param home where the portal is, for whoever opens the file elsewhere
 */
record ObstacleCsv(ObstacleList list, RowCells.Texts texts, Locale locale, String home) {

    void write(ListPlace place, OutputStream out) throws IOException {
        List<ListColumn> columns = Stream.of(ListColumn.values())
                .filter(it -> it == ListColumn.NUMBER || place.columns().contains(it))
                .filter(it -> it != ListColumn.OWNER)
                .toList();
        ListFilter filter = place.filter();
        try (var csv = new CsvFile(out, locale)) {
            csv.row(cells(columns, this::heading, texts.of("obstacle.csv.link")));
            Slice<ObstacleRow> page = list.list(filter, null);
            write(page, columns, csv);
            while (page.more()) {
                page = list.list(filter, ObstacleRow.Key.after(page.items().getLast(), filter.order()));
                write(page, columns, csv);
            }
        }
    }

    private void write(Slice<ObstacleRow> page, List<ListColumn> columns, CsvFile csv) {
        for (ObstacleRow row : page.items()) {
            csv.row(cells(columns, column -> cell(column, row), home + "/" + ObstacleLinks.page(row.id())));
        }
    }

    private static List<String> cells(List<ListColumn> columns, Cells of, String last) {
        return Stream.concat(columns.stream().flatMap(column -> of.column(column).stream()), Stream.of(last))
                .toList();
    }

    /** What stands in a row below a column: a cell, or two. */
    private interface Cells {
        List<String> column(ListColumn column);
    }

    private List<String> heading(ListColumn column) {
        return switch (column) {
            case STILL -> List.of(texts.of("obstacle.csv.stillDays"));
            case NEXT_STEP -> List.of(texts.of(column.key()), texts.of("obstacle.csv.nextStepOn"));
            default -> List.of(texts.of(column.key()));
        };
    }

    private List<String> cell(ListColumn column, ObstacleRow row) {
        return switch (column) {
            case NUMBER -> List.of(Long.toString(row.id().number()));
            case TITLE -> List.of(row.title());
            case STATE -> List.of(texts.of(row.state().key()));
            case TEAM -> List.of(Objects.requireNonNullElse(row.team(), ""));
            case KIND -> List.of(row.kind() == null ? "" : texts.of(row.kind().key()));
            case LEVEL -> List.of(texts.of(row.level().key()));
            case REPORTED -> List.of(CsvFile.day(LocalDate.ofInstant(row.reportedAt(), Clock.ZONE), locale));
            case STILL -> List.of(Integer.toString(row.stillDays()));
            case OCCURRENCES -> List.of(Integer.toString(row.occurrences()));
            case NEXT_STEP ->
                List.of(
                        Objects.requireNonNullElse(row.nextStep(), ""),
                        row.nextStepOn() == null ? "" : CsvFile.day(row.nextStepOn(), locale));
            case OWNER -> List.of();
        };
    }
}
