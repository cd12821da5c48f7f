package nl.ruimbaan.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teams that have the same in their way, or the same customers, are named first, with what they share. */
@ServiceTest
class CommonGroundTest extends Offering {

    @Autowired
    ConditionService register;

    @Autowired
    DemandTypeService types;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_team_with_an_obstacle_under_the_same_condition_is_proposed() {
        long entry = item(company.as(
                        carla,
                        () -> register.register(
                                ConditionDraft.of(ConditionKind.IT_SYSTEM, "Zoeken op nummer", Language.NL))))
                .number();
        ItemRef own = reported(rob, null);
        ItemRef theirs = reported(rob, null);
        hangs(own, entry, noord.value());
        ImprovementId id = adopted(own);
        assertThat(proposed(id)).isEmpty();

        hangs(theirs, entry, zuid.value());

        assertThat(proposed(id)).singleElement().satisfies(it -> {
            assertThat(it.team()).isEqualTo(zuid);
            assertThat(it.because()).isEqualTo(ProposedTeam.Because.CONDITION);
            assertThat(it.what()).isEqualTo("Zoeken op nummer");
        });
        company.does(sem, () -> moderation.recognisable(theirs, "").refusals());
        assertThat(proposed(id)).as("of what is hidden nothing is read").isEmpty();
    }

    @Test
    void a_team_with_a_story_about_the_same_demand_type_is_proposed() {
        DemandTypeId type = company.as(carla, () -> types.named("Sleutel kwijt", ""));
        ItemRef own = told(tess, false);
        ItemRef theirs = told(tess, false);
        ImprovementId id = adopted(own);

        about(own, type, noord.value());
        about(theirs, type, zuid.value());

        assertThat(proposed(id)).singleElement().satisfies(it -> {
            assertThat(it.team()).isEqualTo(zuid);
            assertThat(it.because()).isEqualTo(ProposedTeam.Because.TYPE);
            assertThat(it.what()).isEqualTo("Sleutel kwijt");
        });
    }

    @Test
    void a_team_that_is_asked_is_proposed_no_more_and_every_other_can_be_chosen() {
        ImprovementId id = adopted(null);
        assertThat(all(id)).contains(zuid).doesNotContain(noord);

        offered(id);

        assertThat(all(id)).doesNotContain(zuid);
    }

    private void hangs(ItemRef obstacle, long entry, long team) {
        jdbc.sql("update obstacle set entry_id = ?, team_id = ? where id = ?")
                .params(entry, team, obstacle.number())
                .update();
    }

    private void about(ItemRef story, DemandTypeId type, long team) {
        jdbc.sql("update story set demand_type_id = ?, team_id = ? where id = ?")
                .params(type.value(), team, story.number())
                .update();
    }

    private List<ProposedTeam> proposed(ImprovementId id) {
        return company.as(anna, () -> offerPages.teams(id)).proposed();
    }

    private List<TeamId> all(ImprovementId id) {
        return company.as(anna, () -> offerPages.teams(id)).all().stream()
                .map(TeamName::id)
                .toList();
    }
}
