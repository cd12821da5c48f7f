package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccurrenceDraftTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void today_without_a_word_is_enough() {
        assertThat(on(TODAY).refusals(TODAY)).isEmpty();
    }

    @Test
    void it_happened_on_a_day_and_not_in_time_to_come() {
        assertThat(on(null).refusals(TODAY)).containsExactly(Refusal.of("on", "refused.noDay"));
        assertThat(on(TODAY.plusDays(1)).refusals(TODAY)).containsExactly(Refusal.of("on", "refused.future"));
    }

    @Test
    void a_year_that_was_mistyped_is_noticed() {
        assertThat(on(TODAY.minusYears(1)).refusals(TODAY)).isEmpty();
        assertThat(on(TODAY.minusYears(1).minusDays(1)).refusals(TODAY))
                .containsExactly(Refusal.of("on", "obstacle.refused.longAgo"));
        assertThat(on(LocalDate.of(26, 3, 2)).refusals(TODAY))
                .containsExactly(Refusal.of("on", "obstacle.refused.longAgo"));
    }

    @Test
    void too_many_words_are_counted() {
        assertThat(new OccurrenceDraft(TODAY, "x".repeat(2_001), null, false).refusals(TODAY))
                .containsExactly(Refusal.of("words", "refused.tooLong", 2_000, 2_001));
    }

    private static OccurrenceDraft on(@Nullable LocalDate day) {
        return new OccurrenceDraft(day, "", null, false);
    }
}
