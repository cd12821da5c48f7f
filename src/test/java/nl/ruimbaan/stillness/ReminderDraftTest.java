package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.api.Test;

class ReminderDraftTest {

    @Test
    void from_one_to_ninety_days() {
        assertThat(new ReminderDraft(1, 90).refusals()).isEmpty();
        assertThat(new ReminderDraft(1, 90).toDays()).isEqualTo(new ReminderDays(1, 90));
    }

    @Test
    void what_is_no_number_or_out_of_reach_is_refused_at_its_field() {
        assertThat(new ReminderDraft(0, 91).refusals())
                .containsExactly(
                        Refusal.of("silent", "obstacle.settings.refused.days", 1, 90),
                        Refusal.of("still", "obstacle.settings.refused.days", 1, 90));
        assertThat(new ReminderDraft(null, 14).refusals())
                .extracting(Refusal::field)
                .containsExactly("silent");
    }
}
