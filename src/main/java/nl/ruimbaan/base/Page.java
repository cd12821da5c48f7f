package nl.ruimbaan.base;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by key.
 *
 * @param more whether there is anything after the last one
 */
public record Page<T>(List<T> items, boolean more) {

    /** Makes a page out of at most {@code size + 1} rows: the one too many tells that there is more. */
    public static <T> Page<T> of(List<T> rows, int size) {
        return rows.size() > size
                ? new Page<>(List.copyOf(rows.subList(0, size)), true)
                : new Page<>(List.copyOf(rows), false);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), more);
    }
}
