package nl.ruimbaan.exchange.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.exchange.ImportId;
import nl.ruimbaan.exchange.ImportOverview;
import nl.ruimbaan.exchange.WrongRow;

/** The wrong rows as a file that a spreadsheet opens at once; written page by page. */
record WrongRowsCsv(ImportOverview overview, Reasons.Texts texts, Locale locale) {

    void write(ImportId id, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        // Spreadsheets expect what their language writes: a Dutch one takes the comma for a decimal sign.
        char separator = locale.getLanguage().equals("nl") ? ';' : ',';
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text);
        csv.writeRecord(
                texts.of("exchange.wrong.line"), texts.of("exchange.wrong.reason"), texts.of("exchange.wrong.row"));
        Page<WrongRow> page = overview.wrongRows(id, 0, 0);
        write(page, csv);
        while (page.more()) {
            WrongRow last = page.items().getLast();
            page = overview.wrongRows(id, last.line(), last.nr());
            write(page, csv);
        }
        csv.flush();
    }

    private void write(Page<WrongRow> page, CsvWriter csv) {
        for (WrongRow row : page.items()) {
            csv.writeRecord(Long.toString(row.line()), safe(Reasons.text(row.reason(), texts)), safe(row.text()));
        }
    }

    /** A cell that begins like a formula would be calculated when the file is opened: it gets an apostrophe. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
