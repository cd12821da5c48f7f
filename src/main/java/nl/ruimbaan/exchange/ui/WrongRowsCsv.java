package nl.ruimbaan.exchange.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.exchange.ImportOverview;
import nl.ruimbaan.exchange.WrongRow;

/** The wrong rows as a file that a spreadsheet opens at once; written page by page. */
record WrongRowsCsv(ImportOverview overview, Reasons.Texts texts, Locale locale) {

    void write(ImportId id, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, locale)) {
            csv.row(List.of(
                    texts.of("exchange.wrong.line"),
                    texts.of("exchange.wrong.reason"),
                    texts.of("exchange.wrong.row")));
            Slice<WrongRow> page = overview.wrongRows(id, 0, 0);
            write(page, csv);
            while (page.more()) {
                WrongRow last = page.items().getLast();
                page = overview.wrongRows(id, last.line(), last.nr());
                write(page, csv);
            }
        }
    }

    private void write(Slice<WrongRow> page, CsvFile csv) {
        for (WrongRow row : page.items()) {
            csv.row(List.of(Long.toString(row.line()), Reasons.text(row.reason(), texts), row.text()));
        }
    }
}
