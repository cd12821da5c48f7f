package nl.ruimbaan.sheet;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the cells of a row. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    /** So many rows tell which one it is. */
    private static final int LOOKED_AT = 50;

    /** The line by which Excel names the separator. */
    private static final Pattern NAMED = Pattern.compile("\"?sep=(.)\"?(?:\\R|$)", Pattern.CASE_INSENSITIVE);

    /** What a sign counts for that stands in prose as well, when no headings stand above it. */
    private static final double PROSE = 0.4;

    /** What a row counts for whose last cells are left out. */
    private static final double SHORT = 0.7;

    /** A sign that cuts nothing is the last to be thought of. */
    private static final double ONE_COLUMN = 0.9;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    public String key() {
        return "sheet.separator." + name();
    }

    /**
     * The one that the file names, or else the one that cuts its beginning into the most columns, alike in the most rows.
     *
     * @param known whether one of these cells is a heading that whoever asks recognises
     */
    public static Separator of(String beginning, Predicate<List<String>> known) {
        Matcher named = NAMED.matcher(beginning);
        if (named.lookingAt()) {
            return Stream.of(values())
                    .filter(it -> it.sign == named.group(1).charAt(0))
                    .findFirst()
                    .orElseGet(() -> best(beginning.substring(named.end()), known));
        }
        return best(beginning, known);
    }

    /** Whether this is the line by which Excel names the separator. */
    public static boolean isNamedBy(CsvRow row) {
        return row.line() == 1
                && row.cells().getFirst().regionMatches(true, 0, "sep=", 0, 4)
                && row.filled() == 1
                && row.cells().getFirst().length() <= "sep=;".length();
    }

    private static Separator best(String beginning, Predicate<List<String>> known) {
        return Stream.of(values())
                .max(Comparator.comparingDouble(it -> it.fit(beginning, known)))
                .orElse(COMMA);
    }

    private double fit(String beginning, Predicate<List<String>> known) {
        List<CsvRow> rows = new CsvRows(new StringReader(beginning), this).next(LOOKED_AT);
        if (rows.isEmpty()) {
            return 0;
        }
        Headings headings = Headings.guess(rows, known);
        double alike = rows.stream()
                .filter(it -> it.line() >= headings.line())
                .mapToDouble(it -> it.reach() == headings.width() ? 1 : it.reach() < headings.width() ? SHORT : 0)
                .sum();
        double fit = (headings.width() == 1 ? ONE_COLUMN : headings.width()) * alike / rows.size();
        boolean prose = headings.line() > rows.getFirst().line()
                && rows.stream().filter(it -> it.line() >= headings.line()).anyMatch(CsvRow::hasProse);
        return prose ? fit * PROSE : fit;
    }
}
