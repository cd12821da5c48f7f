package nl.ruimbaan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.base.ItemRef;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void what_is_younger_than_two_minutes_is_read_again_for_an_entry_that_comes_late() {
        Mark mark = Mark.START.after(List.of(entry(7, NOON.minusSeconds(300)), entry(9, NOON.minusSeconds(5))), NOON);

        assertThat(mark.last()).isEqualTo(9);
        assertThat(mark.from()).isEqualTo(7);
        assertThat(mark.after(List.of(entry(8, NOON.minusSeconds(4)), entry(9, NOON.minusSeconds(5))), NOON)
                        .from())
                .isEqualTo(7);
    }

    @Test
    void what_is_old_is_read_from_the_newest_entry_itself() {
        Mark mark = Mark.START.after(List.of(entry(7, NOON.minusSeconds(300))), NOON);

        assertThat(mark.from()).isEqualTo(6);
    }

    @Test
    void a_log_without_the_newest_entry_or_with_another_in_its_place_is_another_log() {
        Mark mark = Mark.START.after(List.of(entry(7, NOON.minusSeconds(300))), NOON);

        assertThat(mark.isIn(List.of(entry(7, NOON.minusSeconds(300)), entry(8, NOON))))
                .isTrue();
        assertThat(mark.isIn(List.of())).isFalse();
        assertThat(mark.isIn(List.of(entry(7, NOON)))).isFalse();
        assertThat(Mark.START.isIn(List.of())).isTrue();
    }

    @Test
    void it_is_kept_with_the_index_and_one_of_another_form_is_not_read() {
        Mark mark = Mark.START.after(List.of(entry(7, NOON.minusSeconds(300)), entry(9, NOON)), NOON);

        assertThat(Mark.read(mark.written())).contains(mark);
        assertThat(Mark.read(Map.of())).isEmpty();
        assertThat(Mark.read(Map.of("form", "0", "below", "1", "last", "1", "at", NOON.toString())))
                .isEmpty();
    }

    private static ItemLog.Entry entry(long id, Instant at) {
        return new ItemLog.Entry(id, new ItemRef(ItemKind.STORY, id), at);
    }
}
