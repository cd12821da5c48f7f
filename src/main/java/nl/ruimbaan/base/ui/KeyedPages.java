package nl.ruimbaan.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** Answers a grid, which asks by row number, from a list that is read by key: remembers where each page began. */
public class KeyedPages<T, K> {

    /** Reads the page after the key, or the first one. */
    @FunctionalInterface
    public interface Reading<T, K> {
        Slice<T> after(@Nullable K key);
    }

    private final int size;
    private final Reading<T, K> reading;
    private final Function<T, K> keyOf;
    private final List<@Nullable K> starts = new ArrayList<>();

    /**
     * @param size how many rows a page holds
     * @param keyOf where a page ended that ends with this row
     */
    public KeyedPages(int size, Reading<T, K> reading, Function<T, K> keyOf) {
        this.size = size;
        this.reading = reading;
        this.keyOf = keyOf;
        startAnew();
    }

    /** The list may have changed, or is another one. */
    public final void startAnew() {
        starts.clear();
        starts.add(null);
    }

    /** The rows from one number on; pages further on than ever seen are walked to. */
    public Stream<T> rows(int from, int count) {
        List<T> found = new ArrayList<>();
        int page = Math.min(from / size, starts.size() - 1);
        boolean more = true;
        while (more && page * size < from + count) {
            int first = page * size;
            Slice<T> read = reading.after(starts.get(page));
            found.addAll(read.items().stream().skip(Math.max(0, from - first)).toList());
            more = read.more();
            page++;
            if (more && page == starts.size()) {
                starts.add(keyOf.apply(read.items().getLast()));
            }
        }
        return found.stream().limit(count);
    }
}
