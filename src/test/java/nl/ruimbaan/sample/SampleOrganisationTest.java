package nl.ruimbaan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "ruimbaan.demo.language=en")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
class SampleOrganisationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_organisation_has_six_teams_and_some_twenty_five_colleagues() {
        assertThat(count("team")).isEqualTo(6);
        assertThat(count("person")).isEqualTo(28);
    }

    @Test
    void one_manager_stands_at_the_department_and_one_at_the_board_and_an_obstacle_was_escalated_to_the_former() {
        assertThat(words("select name from person where help_level = 'DEPARTMENT'"))
                .containsExactly("Stefan Mulder");
        assertThat(words("select name from person where help_level = 'BOARD'")).containsExactly("Hetty Wolters");
        assertThat(words("select p.name from obstacle o join person p on p.id = o.owner_id"
                        + " where o.help_level = 'DEPARTMENT'"))
                .containsExactly("Stefan Mulder");
        assertThat(count("obstacle where help_level = 'BOARD'")).isZero();
    }

    @Test
    void forty_one_stories_stand_on_the_wall_in_english() {
        assertThat(count("story where state = 'PUBLISHED'")).isEqualTo(41);
        assertThat(count("story where language = 'EN'")).isEqualTo(42);
        assertThat(count("story where words like '% contract number %'")).isPositive();
    }

    @Test
    void one_of_them_was_told_twice() {
        assertThat(words("select m.title || ' > ' || s.title from story m join story s on s.id = m.merged_root_id"))
                .containsExactly("A rent letter in the name of someone who died > Post for a husband who died");
    }

    @Test
    void twenty_one_obstacles_stand_in_all_states() {
        assertThat(count("obstacle")).isEqualTo(21);
        assertThat(words("select distinct state from obstacle"))
                .containsExactlyInAnyOrderElementsOf(names(ObstacleState.values()));
    }

    @Test
    void obstacles_hang_under_eight_system_conditions_and_two_of_those_have_changed() {
        assertThat(count("register_entry")).isEqualTo(8);
        assertThat(count("register_entry where state = 'CHANGED'")).isEqualTo(2);
        assertThat(count("obstacle where entry_id is not null")).isEqualTo(11);
        assertThat(count("obstacle o join register_entry e on e.id = o.entry_id where e.kind <> o.kind"))
                .isZero();
    }

    @Test
    void a_meeting_is_over_in_which_three_things_were_agreed_and_one_of_them_is_done() {
        assertThat(count("obstacle_session where ended_at > started_at")).isEqualTo(1);
        assertThat(count("obstacle_session_look")).isEqualTo(3);
        assertThat(count("obstacle_agreement")).isEqualTo(3);
        assertThat(count("obstacle_agreement where done_at > made_at")).isEqualTo(1);
        assertThat(count("obstacle_agreement where decision like '%desks%'")).isEqualTo(1);
    }

    @Test
    void a_year_of_demands_was_tallied_and_fewer_repairs_are_failure_demand_since_an_obstacle_was_taken_away() {
        assertThat(count("logged_demand")).isBetween(1_300L, 1_700L);
        assertThat(count("logged_demand where words like '%third time%'")).isPositive();
        LocalDate gone = jdbc.sql(
                        "select max(r.removed_at) from obstacle_round r join obstacle o on o.id = r.obstacle_id"
                                + " where o.sentence like 'A job closes as soon as%' and r.confirmed_at is not null")
                .query((row, i) -> LocalDate.ofInstant(row.getTimestamp(1).toInstant(), Clock.ZONE))
                .single();

        assertThat(failures("<", gone)).isBetween(0.5, 0.7);
        assertThat(failures(">", gone)).isBetween(0.1, 0.25);
    }

    /** The share of failure demand among the repairs before or after a day. */
    private double failures(String when, LocalDate day) {
        return jdbc.sql("select avg(case when d.judgement = 'FAILURE' then 1.0 else 0.0 end) from logged_demand d"
                        + " join demand_type y on y.id = d.demand_type_id where y.name = 'Repair'"
                        + " and d.judgement <> 'UNKNOWN' and d.asked_on " + when + " ?")
                .param(day)
                .query(Double.class)
                .single();
    }

    @Test
    void three_teams_joined_and_one_went_the_whole_way() {
        assertThat(count("(select distinct team_id from team_joining) joined")).isEqualTo(3);
        assertThat(count("team_joining where phase = 'DO'")).isEqualTo(1);
    }

    @Test
    void thirteen_improvements_one_of_them_a_copy_stand_in_all_phases() {
        assertThat(count("improvement")).isEqualTo(13);
        assertThat(count("spread_offer where copy_id is not null")).isEqualTo(1);
        assertThat(count("spread_offer where state = 'OPEN'")).isEqualTo(1);
        assertThat(words("select distinct phase from improvement"))
                .containsExactlyInAnyOrderElementsOf(
                        names(ImprovementPhase.seen().toArray(ImprovementPhase[]::new)));
    }

    @Test
    void a_red_thread_runs_from_a_story_past_an_obstacle_to_an_improvement() {
        assertThat(count("""
                        thread_link l join thread_link further on further.from_id = l.to_id
                        where l.from_id in (select id from story) and l.to_id in (select id from obstacle)
                        and further.to_id in (select id from improvement)""")).isPositive();
    }

    @Test
    void two_managers_went_to_look_each_at_an_obstacle_and_a_condition() {
        assertThat(count("visit")).isEqualTo(2);
        assertThat(count("visit_item i join obstacle o on o.id = i.item_number"))
                .isEqualTo(2);
        assertThat(count("visit_item i join register_entry e on e.id = i.item_number"))
                .isEqualTo(2);
        assertThat(count("visit where saw like '%quarter of an hour%'")).isEqualTo(1);
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private List<@Nullable String> words(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
