package nl.ruimbaan.exchange;

import java.io.StringReader;
import java.util.Comparator;
import java.util.stream.Stream;

/** What stands between the cells of a row. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** So many rows tell which one it is. */
    private static final int LOOKED_AT = 50;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    public String key() {
        return "exchange.separator." + name();
    }

    /** The one that cuts the beginning of a file into the most columns, alike in the most rows. */
    static Separator of(String beginning) {
        return Stream.of(values())
                .max(Comparator.comparingDouble(it -> it.fit(beginning)))
                .orElse(COMMA);
    }

    private double fit(String beginning) {
        CsvRows rows = new CsvRows(new StringReader(beginning), this);
        CsvRow header = rows.next();
        if (header == null) {
            return 0;
        }
        int columns = header.cells().size();
        int alike = 1;
        int seen = 1;
        for (CsvRow row = rows.next(); row != null && seen < LOOKED_AT; row = rows.next()) {
            seen++;
            alike += row.cells().size() == columns ? 1 : 0;
        }
        return (double) columns * alike / seen;
    }
}
