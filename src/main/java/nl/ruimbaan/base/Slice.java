package nl.ruimbaan.base;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by key.
 *
 * @param more whether there is anything after the last one
 */
public record Slice<T>(List<T> items, boolean more) {

    /** Makes a page out of at most {@code size + 1} rows: the one too many tells that there is more. */
    public static <T> Slice<T> of(List<T> rows, int size) {
        return rows.size() > size
                ? new Slice<>(List.copyOf(rows.subList(0, size)), true)
                : new Slice<>(List.copyOf(rows), false);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), more);
    }
}
