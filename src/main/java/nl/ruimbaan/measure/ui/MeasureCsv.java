package nl.ruimbaan.measure.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.ruimbaan.base.CsvFile;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoint;
import org.jspecify.annotations.Nullable;

/** All points of a measure as a file for spreadsheets, oldest first. */
record MeasureCsv(MeasurePages pages, Texts texts, Locale locale) {

    /** Finds the text of a key. */
    interface Texts {
        String of(String key);
    }

    private static final List<String> COLUMNS = List.of("period", "value", "outOf", "ghosted");

    void write(MeasurePage page, OutputStream out) throws IOException {
        try (var csv = new CsvFile(out, locale)) {
            csv.row(COLUMNS.stream().map(it -> texts.of("measure.csv." + it)).toList());
            pages.points(page.id()).forEach(it -> csv.row(cells(it)));
        }
    }

    private List<String> cells(MeasurePoint point) {
        return List.of(
                CsvFile.day(point.period(), locale),
                number(point.value().count()),
                number(point.value().outOf()),
                Objects.requireNonNullElse(point.ghostedWhy(), ""));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : new MeasureWords(locale).typed(number);
    }
}
