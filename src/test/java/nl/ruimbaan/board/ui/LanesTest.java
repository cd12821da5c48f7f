package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    private static final TeamId COUNTER = new TeamId(1);
    private static final TeamId RENT = new TeamId(2);
    private static final List<TeamName> TEAMS = List.of(new TeamName(COUNTER, "Balie"), new TeamName(RENT, "Verhuur"));

    @Test
    void teams_stand_by_name_and_last_what_has_none() {
        assertThat(titles(Lanes.TEAM, BoardFilter.ALL, null))
                .containsExactly("Balie", "Verhuur", "obstacle.lanes.noTeam");
    }

    @Test
    void kinds_stand_in_the_order_of_the_form_and_last_what_is_not_known() {
        assertThat(titles(Lanes.KIND, BoardFilter.ALL, null))
                .hasSize(11)
                .startsWith("obstacle.kind.RULE", "obstacle.kind.IT_SYSTEM")
                .endsWith("obstacle.kind.BELIEF", "obstacle.lanes.noKind");
    }

    @Test
    void a_filter_leaves_only_the_lane_that_it_asks_for() {
        assertThat(titles(Lanes.TEAM, BoardFilter.ALL.ofTeam(RENT), null)).containsExactly("Verhuur");
        assertThat(titles(Lanes.TEAM, BoardFilter.of(Map.of("myteam", "1")), COUNTER))
                .containsExactly("Balie");
        assertThat(titles(Lanes.TEAM, BoardFilter.of(Map.of("myteam", "1")), null))
                .isEmpty();
        assertThat(titles(Lanes.KIND, BoardFilter.ALL.ofKind(ConditionKind.LAW), null))
                .containsExactly("obstacle.kind.LAW");
    }

    @Test
    void without_lanes_all_of_it_is_one() {
        assertThat(Lanes.NONE.heads(BoardFilter.ALL, TEAMS, null, key -> key)).containsExactly(LaneHead.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "person", "TEAM", "none", ""})
    void a_word_that_means_nothing_asks_for_none_and_there_is_none_by_person(String word) {
        assertThat(Lanes.of(word)).isEqualTo(Lanes.NONE);
    }

    @Test
    void filter_and_lanes_come_back_in_the_address() {
        String address = "kind=RULE&lanes=team&q=brief&still=45";

        var asked = BoardAddress.of(QueryParameters.fromString(address));

        assertThat(asked.lanes()).isEqualTo(Lanes.TEAM);
        assertThat(asked.filter().stillDays()).isEqualTo(45);
        assertThat(BoardAddress.of(asked.parameters())).isEqualTo(asked);
        assertThat(asked.with(Lanes.NONE).parameters().getParameters()).doesNotContainKey("lanes");
    }

    @Test
    void a_lane_knows_the_filter_that_asks_for_it_alone() {
        LaneHead rent =
                Lanes.TEAM.heads(BoardFilter.ALL, TEAMS, null, key -> key).get(1);
        LaneHead none =
                Lanes.TEAM.heads(BoardFilter.ALL, TEAMS, null, key -> key).get(2);

        assertThat(rent.within(BoardFilter.ALL).team()).isEqualTo(RENT);
        assertThat(none.within(BoardFilter.ALL)).isEqualTo(BoardFilter.ALL);
    }

    private static List<String> titles(Lanes by, BoardFilter filter, @Nullable TeamId myTeam) {
        return by.heads(filter, TEAMS, myTeam, key -> key).stream()
                .map(LaneHead::title)
                .toList();
    }
}
