package nl.ruimbaan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.obstacle.ObstacleState;
import org.junit.jupiter.api.Test;

class ListFilterTest {

    @Test
    void what_an_address_asks_for_comes_back_in_the_address() {
        Map<String, String> parameters =
                Map.of("set", "archive", "state", "PARKED", "order", "TITLE", "dir", "desc", "team", "7", "q", "adres");

        assertThat(ListFilter.of(parameters).parameters()).isEqualTo(parameters);
    }

    @Test
    void what_goes_without_saying_is_not_in_the_address() {
        assertThat(ListFilter.ALL.parameters()).isEmpty();
        assertThat(ListFilter.of(Map.of("order", "STILL", "dir", "desc")).parameters())
                .isEmpty();
        assertThat(ListFilter.of(Map.of("order", "NEXT_STEP", "dir", "asc")).parameters())
                .isEqualTo(Map.of("order", "NEXT_STEP"));
    }

    @Test
    void what_means_nothing_is_passed_over() {
        assertThat(ListFilter.of(Map.of("set", "owner", "state", "GONE", "order", "OWNER", "dir", "'", "owner", "5")))
                .isEqualTo(ListFilter.ALL);
    }

    @Test
    void a_state_that_is_not_in_the_set_is_passed_over() {
        assertThat(ListFilter.of(Map.of("state", "CONFIRMED")).state()).isNull();
        assertThat(ListFilter.of(Map.of("set", "archive", "state", "CONFIRMED")).state())
                .isEqualTo(ObstacleState.CONFIRMED);
        assertThat(ListFilter.of(Map.of("state", "SOLUTION"))
                        .from(ListSet.ARCHIVE)
                        .state())
                .isNull();
    }

    @Test
    void the_archive_is_what_was_ended_or_put_away() {
        assertThat(ListSet.ARCHIVE.states())
                .containsExactly(
                        ObstacleState.CONFIRMED,
                        ObstacleState.PARKED,
                        ObstacleState.UNCONFIRMED,
                        ObstacleState.WITHDRAWN,
                        ObstacleState.MERGED);
        assertThat(ListSet.OPEN.states())
                .containsExactly(
                        ObstacleState.REPORTED,
                        ObstacleState.PICKED_UP,
                        ObstacleState.IN_DISCUSSION,
                        ObstacleState.SOLUTION,
                        ObstacleState.REMOVED,
                        ObstacleState.PARKED,
                        ObstacleState.STANDING);
    }

    @Test
    void no_order_is_by_person() {
        assertThat(List.of(ListOrder.values()))
                .containsExactly(
                        ListOrder.STILL,
                        ListOrder.REPORTED,
                        ListOrder.TITLE,
                        ListOrder.OCCURRENCES,
                        ListOrder.NEXT_STEP);
    }
}
