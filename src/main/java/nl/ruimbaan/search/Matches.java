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

    public Matches {
        numbers = List.copyOf(numbers);
    }

    /** As a table: H2 would compare each row with each number of an array. */
    private static final String AMONG =
            " in (select m.number from unnest(cast(:matching as bigint array)) as m(number))";

    static final Matches ALL = new Matches(false, List.of());
    static final Matches NONE = new Matches(true, List.of());

    /** What a statement asks of the column with the item's number; its values come from {@link #values}. */
    public String in(String column) {
        return any ? column + AMONG : "1 = 1";
    }

    public Map<String, Object> values() {
        return any ? Map.of("matching", numbers.toArray(Long[]::new)) : Map.of();
    }
}
