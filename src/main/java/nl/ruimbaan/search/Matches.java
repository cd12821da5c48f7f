package nl.ruimbaan.search;

import java.util.List;
import java.util.Map;

/**
 * Which items of a kind have what was typed, for a list that has other wishes too.
 *
 * @param any whether anything was typed that can be looked for; when not, every item will do
 * @param numbers of the items that have it; of very many the newest
 */
public record Matches(boolean any, List<Long> numbers) {

    private static final String NUMBERS = "unnest(cast(:matching as bigint array)) as m(number)";

    static final Matches ALL = new Matches(false, List.of());
    static final Matches NONE = new Matches(true, List.of());

    public Matches {
        numbers = List.copyOf(numbers);
    }

    /**
     * What stands in a statement in the place of the table of the items: those that have it, found by their number one by one. Its
     * values come from {@link #values}.
     */
    public String table(String table) {
        return any ? "(select x.* from " + NUMBERS + " join " + table + " x on x.id = m.number)" : table;
    }

    /** Their numbers, as a select of {@code id}. */
    public String select() {
        return "select m.number as id from " + NUMBERS;
    }

    /**
     * What a statement asks of the column with the item's number, where it looks at few rows: H2 2.4 compares each of them with each
     * number.
     */
    public String in(String column) {
        return any ? column + " = any(:matching)" : "1 = 1";
    }

    public Map<String, Object> values() {
        return any ? Map.of("matching", numbers.toArray(Long[]::new)) : Map.of();
    }
}
