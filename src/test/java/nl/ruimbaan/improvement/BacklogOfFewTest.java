package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The backlog by what an improvement came from, and by what one follows. */
@ServiceTest
class BacklogOfFewTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ConditionService conditions;

    @Autowired
    StoryService stories;

    @Autowired
    DemandTypeService types;

    @Autowired
    FollowingService following;

    @Autowired
    Company company;

    PersonId anna;
    PersonId carla;
    DemandTypeId moving;
    ConditionId rule;
    ImprovementId fromStory;
    ImprovementId fromObstacle;
    ImprovementId ofItself;

    @BeforeEach
    void three_improvements() {
        anna = company.hire("Anna");
        carla = company.hire("Carla", Role.COACH);
        moving = company.as(carla, () -> types.named("Verhuizing", ""));
        rule = new ConditionId(kept(company.as(
                        carla,
                        () -> conditions.register(new ConditionDraft(
                                ConditionKind.RULE, "Vier teams, vier regels", "", "", "", "", Language.NL))))
                .number());
        StoryId story = told();
        fromStory = proposed("Uit het verhaal", story.ref());
        ItemRef obstacle = kept(company.as(
                anna,
                () -> obstacles.report(
                        new ObstacleDraft("Vier formulieren", "", "", "", null, rule, null, false, Language.NL),
                        story)));
        fromObstacle = proposed("Uit de hindernis", obstacle);
        ofItself = proposed("Vanzelf", null);
    }

    @Test
    void of_a_demand_type_are_those_from_a_story_about_it_and_from_an_obstacle_in_one() {
        assertThat(found(Map.of("type", moving.value() + ""))).containsExactlyInAnyOrder(fromStory, fromObstacle);
    }

    @Test
    void of_a_system_condition_are_those_from_an_obstacle_under_it() {
        assertThat(found(Map.of("condition", rule.number() + ""))).containsExactly(fromObstacle);
    }

    @Test
    void followed_are_those_one_follows_and_several_filters_hold_together() {
        company.does(anna, () -> following.follow(fromStory.ref(), false));
        company.does(anna, () -> following.follow(ofItself.ref(), false));

        assertThat(found(Map.of("following", "1"))).containsExactly(fromObstacle);
        assertThat(found(Map.of("following", "1", "type", moving.value() + ""))).containsExactly(fromObstacle);
        assertThat(found(Map.of("following", "1", "mine", "1", "type", moving.value() + "")))
                .containsExactly(fromObstacle);
        assertThat(found(Map.of("following", "1", "q", "vanzelf"))).isEmpty();
    }

    @Test
    void what_is_chosen_is_counted_by_phase_and_costs_one_statement_each() {
        BacklogFilter filter = BacklogFilter.of(Map.of("type", moving.value() + ""));

        assertThat(company.as(anna, () -> backlog.counts(filter)).total().value())
                .isEqualTo(2);
        assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.counts(filter))))
                .isEqualTo(1);
        assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.list(filter, null))))
                .isEqualTo(1);
    }

    private List<ImprovementId> found(Map<String, String> address) {
        BacklogFilter filter = BacklogFilter.of(address);
        assertThat(filter.parameters()).isEqualTo(address);
        return company.as(anna, () -> backlog.list(filter, null)).items().stream()
                .map(it -> new ImprovementId(it.id()))
                .toList();
    }

    private StoryId told() {
        var facts = new CaseFacts(moving, Demand.UNKNOWN, null, null, null, null, null, null, null);
        return new StoryId(kept(company.as(
                        anna,
                        () -> stories.tell(new StoryDraft(
                                "Ik moet vier keer bellen",
                                true,
                                "",
                                "",
                                "",
                                facts,
                                null,
                                false,
                                Language.NL,
                                null,
                                List.of(),
                                List.of()))))
                .number());
    }

    private ImprovementId proposed(String problem, @Nullable ItemRef from) {
        return new ImprovementId(kept(company.as(
                        anna, () -> improvements.propose(ImprovementDraft.of(problem, null, Language.NL), from)))
                .number());
    }

    private static <D> ItemRef kept(Outcome<D> outcome) {
        return ((Outcome.Saved<D>) outcome).item();
    }
}
