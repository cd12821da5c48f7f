package nl.ruimbaan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.support.StatementCount;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** For tests that are rolled back: what nobody committed yet is found within the test, by an index of its own. */
@Primary
@TestComponent
public class IndexAtOnce extends CurrentIndex {

    private static final int MANY = 10_000;

    private final FindableReader texts;

    IndexAtOnce(ItemLog log, FindableReader texts) {
        super(log);
        this.texts = texts;
    }

    @Override
    <T> T search(Index.Search<T> search, T nothing) {
        try (Index index = new Index(new ByteBuffersDirectory())) {
            StatementCount.apart(() -> {
                for (ItemKind kind : texts.kinds()) {
                    List<Long> numbers = texts.after(kind, 0, MANY);
                    put(
                            index,
                            numbers,
                            numbers.isEmpty()
                                    ? List.of()
                                    : texts.of(numbers.stream()
                                            .map(it -> new ItemRef(kind, it))
                                            .toList()));
                }
            });
            index.show();
            return index.search(search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    boolean isIncomplete() {
        return false;
    }

    private static void put(Index index, List<Long> numbers, List<FindableText> found) {
        try {
            index.put(numbers, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
