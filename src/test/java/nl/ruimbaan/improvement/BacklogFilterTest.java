package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.TeamId;
import org.junit.jupiter.api.Test;

class BacklogFilterTest {

    @Test
    void an_address_and_the_filter_it_asks_for_are_the_same() {
        Map<String, String> address = Map.of(
                "q",
                "brief",
                "team",
                "7",
                "type",
                "3",
                "condition",
                "9",
                "phase",
                "PLAN",
                "mine",
                "1",
                "following",
                "1",
                "order",
                "TITLE",
                "dir",
                "desc");

        BacklogFilter filter = BacklogFilter.of(address);

        assertThat(filter)
                .isEqualTo(new BacklogFilter(
                        new BacklogChoice("brief", new TeamId(7), new DemandTypeId(3), new ConditionId(9), true, true),
                        ImprovementPhase.PLAN,
                        BacklogOrder.TITLE,
                        true));
        assertThat(filter.parameters()).isEqualTo(address);
        assertThat(BacklogFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void a_team_stands_in_its_own_order_unless_one_asks_for_another() {
        BacklogFilter team = BacklogFilter.of(new TeamId(7));

        assertThat(team.order()).isEqualTo(BacklogOrder.RANK);
        assertThat(team.descending()).isFalse();
        assertThat(BacklogFilter.ALL.order()).isEqualTo(BacklogOrder.ACTIVITY);
        assertThat(team.by(BacklogOrder.ACTIVITY, true).order()).isEqualTo(BacklogOrder.ACTIVITY);
        assertThat(team.by(BacklogOrder.ACTIVITY, true).parameters())
                .isEqualTo(Map.of("team", "7", "order", "ACTIVITY"));
        assertThat(BacklogFilter.of(Map.of("team", "7", "order", "ACTIVITY")).descending())
                .isTrue();
        assertThat(team.by(BacklogOrder.ACTIVITY, true)
                        .by(BacklogOrder.RANK, false)
                        .parameters())
                .isEqualTo(Map.of("team", "7"));
    }

    @Test
    void what_means_nothing_is_passed_over_and_without_a_team_there_is_no_order_of_its_own() {
        assertThat(BacklogFilter.of(Map.of("phase", "KLAAR", "order", "RANK", "dir", "op")))
                .isEqualTo(BacklogFilter.ALL);
        assertThat(BacklogFilter.ALL.by(BacklogOrder.RANK, false).order()).isEqualTo(BacklogOrder.ACTIVITY);
    }
}
