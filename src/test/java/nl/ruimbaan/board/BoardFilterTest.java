package nl.ruimbaan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.people.TeamId;
import org.junit.jupiter.api.Test;

class BoardFilterTest {

    @Test
    void what_an_address_asks_for_comes_back_in_the_address() {
        Map<String, String> parameters = Map.of(
                "q", "tweede adres",
                "team", "7",
                "kind", "RULE",
                "level", "BOARD",
                "still", "30",
                "mine", "1",
                "myteam", "1",
                "following", "1");

        assertThat(BoardFilter.of(parameters).parameters()).isEqualTo(parameters);
    }

    @Test
    void what_means_nothing_is_passed_over() {
        assertThat(BoardFilter.of(Map.of(
                        "q", "  ", "team", "7; drop", "kind", "OWNER", "level", "3", "still", "-1", "mine", "ja",
                        "owner", "5")))
                .isEqualTo(BoardFilter.ALL);
    }

    @Test
    void one_filter_goes_and_the_others_stay() {
        BoardFilter filter = BoardFilter.of(Map.of("team", "7", "kind", "RULE"));

        assertThat(filter.without(BoardFilter.KIND)).isEqualTo(BoardFilter.ALL.ofTeam(new TeamId(7)));
    }

    @Test
    void a_text_of_any_length_is_cut_at_a_hundred_letters() {
        assertThat(BoardFilter.of(Map.of("q", "a".repeat(3_000))).text()).hasSize(100);
    }
}
