package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.TeamId;
import org.junit.jupiter.api.Test;

class LearnedFilterTest {

    private static final LearnedFilter ASKED = new LearnedFilter(
            "brief", new TeamId(4), new DemandTypeId(5), new ConditionId(6), ExperimentOutcome.ABANDON);

    @Test
    void it_goes_to_and_fro_as_an_address() {
        assertThat(ASKED.parameters())
                .isEqualTo(Map.of("q", "brief", "team", "4", "type", "5", "condition", "6", "outcome", "ABANDON"));
        assertThat(LearnedFilter.of(ASKED.parameters())).isEqualTo(ASKED);
        assertThat(LearnedFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void what_means_nothing_is_passed_over() {
        assertThat(LearnedFilter.of(Map.of("outcome", "GEWONNEN", "team", "noord", "q", " ")))
                .isEqualTo(LearnedFilter.ALL);
    }

    @Test
    void each_is_cleared_by_itself() {
        assertThat(ASKED.without("q").text()).isEmpty();
        assertThat(ASKED.without("team").team()).isNull();
        assertThat(ASKED.without("type").type()).isNull();
        assertThat(ASKED.without("condition").condition()).isNull();
        assertThat(ASKED.without("outcome").outcome()).isNull();
        assertThat(ASKED.without("q").team()).isEqualTo(new TeamId(4));
    }
}
