package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ShownTeamsTest {

    @Autowired
    ShownTeams teams;

    @Autowired
    Company company;

    @Test
    void a_team_of_five_is_shown_and_one_of_four_is_not() {
        TeamId five = teamOf(5);
        TeamId four = teamOf(4);

        assertThat(teams.shows(five)).isTrue();
        assertThat(teams.shows(four)).isFalse();
    }

    @Test
    void small_teams_that_together_are_fewer_than_five_are_left_out_of_the_whole() {
        teamOf(6);
        TeamId four = teamOf(4);

        assertThat(teams.leftOut()).containsExactly(four);
    }

    @Test
    void small_teams_that_together_are_five_stay_in_the_whole() {
        teamOf(4);
        teamOf(1);

        assertThat(teams.leftOut()).isEmpty();
        assertThat(teams.small()).hasSize(2);
    }

    private TeamId teamOf(int people) {
        TeamId team = company.team("Team");
        company.hire(people, team);
        return team;
    }
}
