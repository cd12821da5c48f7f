package nl.ruimbaan.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyedPagesTest {

    private final List<@Nullable Integer> asked = new ArrayList<>();
    private final KeyedPages<String, Integer> pages =
            new KeyedPages<>(10, this::after, row -> Integer.valueOf(row.substring(4)));

    @Test
    void the_first_rows_are_the_first_page() {
        assertThat(pages.rows(0, 3)).containsExactly("rij 0", "rij 1", "rij 2");
        assertThat(asked).containsExactly((Integer) null);
    }

    @Test
    void rows_on_two_pages_come_together() {
        assertThat(pages.rows(8, 4)).containsExactly("rij 8", "rij 9", "rij 10", "rij 11");
    }

    @Test
    void a_page_that_was_never_seen_is_walked_to_once() {
        assertThat(pages.rows(20, 2)).containsExactly("rij 20", "rij 21");
        assertThat(asked).containsExactly(null, 9, 19);

        asked.clear();
        assertThat(pages.rows(22, 2)).containsExactly("rij 22", "rij 23");
        assertThat(asked).containsExactly(19);
    }

    @Test
    void after_the_end_there_is_nothing() {
        assertThat(pages.rows(23, 10)).containsExactly("rij 23", "rij 24");
        assertThat(pages.rows(50, 10)).isEmpty();
    }

    @Test
    void anew_it_forgets_where_pages_began() {
        pages.rows(20, 2);
        asked.clear();

        pages.startAnew();
        pages.rows(0, 1);

        assertThat(asked).containsExactly((Integer) null);
    }

    /** Twenty-five rows. */
    private Slice<String> after(@Nullable Integer key) {
        asked.add(key);
        int from = key == null ? 0 : key + 1;
        return Slice.of(
                IntStream.range(from, Math.min(from + 11, 25))
                        .mapToObj(i -> "rij " + i)
                        .toList(),
                10);
    }
}
