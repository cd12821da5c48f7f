package nl.ruimbaan.measure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.sheet.Separator;
import org.jspecify.annotations.Nullable;

/** Cuts a text of points into rows and cells: by tabs, semicolons or bars, by commas where they cut cells, else by blanks. */
final class PointRows {

    private static final Pattern WIDE_BLANK = Pattern.compile("\\s{2,}|\\s*[:=]\\s+|\\s+[:=]\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private PointRows() {}

    /**
     * The rows that hold something.
     *
     * @param cells how many cells a row needs
     * @param isPeriod whether a text means a period at all
     */
    static List<CsvRow> of(String text, int cells, Predicate<String> isPeriod) {
        Separator sign = sign(text);
        if (sign != null) {
            return cut(text, sign);
        }
        if (text.indexOf(',') >= 0) {
            List<CsvRow> byComma = cut(text, Separator.COMMA);
            long read = byComma.stream()
                    .filter(it -> it.reach() >= cells && isPeriod.test(it.cell(0)))
                    .count();
            if (read * 2 > byComma.size()) {
                return byComma;
            }
        }
        return byBlanks(text, cells);
    }

    private static @Nullable Separator sign(String text) {
        if (text.indexOf('\t') >= 0) {
            return Separator.TAB;
        }
        if (text.indexOf(';') >= 0) {
            return Separator.SEMICOLON;
        }
        return text.indexOf('|') >= 0 ? Separator.BAR : null;
    }

    private static List<CsvRow> cut(String text, Separator sign) {
        try (CsvRows rows = new CsvRows(new StringReader(text), sign)) {
            return rows.next(Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nothing but single blanks parts them, only a line with just as many words as cells is clear. */
    private static List<CsvRow> byBlanks(String text, int cells) {
        List<CsvRow> rows = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty()) {
                List<String> wide = List.of(WIDE_BLANK.split(line));
                List<String> words = List.of(BLANK.split(line));
                rows.add(new CsvRow(
                        i + 1L, wide.size() == cells ? wide : words.size() == cells ? words : List.of(line)));
            }
        }
        return rows;
    }
}
