package nl.ruimbaan.stillness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.people.TeamId;
import org.junit.jupiter.api.Test;

class StillFilterTest {

    @Test
    void an_address_that_was_made_of_a_filter_asks_for_the_same() {
        var filter = new StillFilter(new TeamId(12), true);

        assertThat(filter.parameters()).isEqualTo(Map.of("team", "12", "myteam", "1"));
        assertThat(StillFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void what_means_nothing_is_passed_over_and_there_is_none_by_person() {
        assertThat(StillFilter.of(Map.of("team", "balie", "myteam", "ja", "mine", "1", "owner", "7")))
                .isEqualTo(StillFilter.ALL);
    }
}
