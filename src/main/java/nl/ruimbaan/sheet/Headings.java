package nl.ruimbaan.sheet;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The row that names the columns. Lines above it, such as a title, are no rows of the file.
 *
 * @param line where that row starts, from 1; 0 when the file has none
 * @param names what the columns are called, as many as there are columns; blank where nothing is written
 */
public record Headings(long line, List<String> names) {

    /** No title is longer than so many lines. */
    private static final int HIGHEST = 20;

    /** A row with headings fills at least this part of what the fullest row fills. */
    private static final double FULL = 0.6;

    private static final Headings NONE = new Headings(0, List.of());

    /** The headings on this line of the beginning of a file, or those that it probably has when no line was chosen. */
    public static Headings of(List<CsvRow> beginning, @Nullable Long chosen, Predicate<List<String>> known) {
        if (chosen == null) {
            return guess(beginning, known);
        }
        return beginning.stream()
                .filter(it -> it.line() == chosen)
                .findFirst()
                .map(it -> of(it, beginning))
                .orElseGet(() -> new Headings(0, blanks(reach(beginning))));
    }

    /**
     * Those that a file with this beginning probably has.
     *
     * @param known whether one of these cells is a heading that whoever asks recognises
     */
    public static Headings guess(List<CsvRow> beginning, Predicate<List<String>> known) {
        long fullest = beginning.stream().mapToLong(CsvRow::filled).max().orElse(0);
        long enough = Math.max(2, (long) Math.ceil(fullest * FULL));
        return beginning.stream()
                .limit(HIGHEST)
                .filter(it -> it.filled() >= enough || known.test(it.cells()))
                .findFirst()
                .or(() -> beginning.stream().findFirst())
                .map(it -> of(it, beginning))
                .orElse(NONE);
    }

    public int width() {
        return names.size();
    }

    /** Columns without a name count as long as a row has something in them. */
    private static Headings of(CsvRow row, List<CsvRow> beginning) {
        List<CsvRow> below =
                beginning.stream().filter(it -> it.line() > row.line()).toList();
        int width = Math.max(row.reach(), Math.min(row.cells().size(), reach(below)));
        return new Headings(
                row.line(),
                IntStream.range(0, width)
                        .mapToObj(i -> Vocabulary.stripped(row.cells().get(i)))
                        .toList());
    }

    private static int reach(List<CsvRow> rows) {
        return rows.stream().mapToInt(CsvRow::reach).max().orElse(0);
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }
}
