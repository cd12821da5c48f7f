package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @Test
    void a_day_lies_ahead_and_no_further_than_some_months() {
        assertThat(within("2026-11-29")).isEmpty();
        assertThat(within("2027-02-28")).isEmpty();
        assertThat(within("2027-03-01")).containsExactly(Refusal.of("on", "refused.tooFar", 3));
        assertThat(within("2026-11-28")).containsExactly(Refusal.of("on", "refused.past"));
        assertThat(new Checks().dayWithin("on", null, TODAY, 3).refusals())
                .containsExactly(Refusal.of("on", "refused.noDay"));
    }

    @Test
    void what_happened_lies_behind() {
        assertThat(new Checks().notAhead("on", TODAY, TODAY).refusals()).isEmpty();
        assertThat(new Checks().notAhead("on", null, TODAY).refusals()).isEmpty();
        assertThat(new Checks().notAhead("on", TODAY.plusDays(1), TODAY).refusals())
                .containsExactly(Refusal.of("on", "refused.future"));
    }

    private static List<Refusal> within(String day) {
        return new Checks().dayWithin("on", LocalDate.parse(day), TODAY, 3).refusals();
    }
}
