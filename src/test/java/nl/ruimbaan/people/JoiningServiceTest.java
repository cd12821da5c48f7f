package nl.ruimbaan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team joins by its own action, one phase after the other. */
@ServiceTest
class JoiningServiceTest {

    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    JoiningService joining;

    @Autowired
    Company company;

    TeamId wonen;
    PersonId anna;

    @BeforeEach
    void a_team() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
    }

    @Test
    void a_team_that_has_not_joined_is_not_named() {
        assertThat(company.as(anna, () -> joining.paths())).isEmpty();
        assertThat(company.as(anna, () -> joining.mine()).flatMap(TeamPath::next))
                .hasValue(JoiningPhase.CHECK);
    }

    @Test
    void phase_after_phase_with_the_day_on_which_each_began() {
        assertThat(begins(anna, JoiningPhase.CHECK, MARCH)).isEqualTo(Act.done());
        assertThat(begins(anna, JoiningPhase.PLAN, MAY)).isEqualTo(Act.done());

        assertThat(company.as(company.hire("Bram"), () -> joining.paths()))
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.team().id()).isEqualTo(wonen);
                    assertThat(path.since()).isEqualTo(Map.of(JoiningPhase.CHECK, MARCH, JoiningPhase.PLAN, MAY));
                    assertThat(path.now()).hasValue(JoiningPhase.PLAN);
                });
    }

    @Test
    void none_is_passed_over_and_none_begins_twice() {
        var refused = Act.refused(Refusal.because("team.joining.refused.phase"));
        assertThat(begins(anna, JoiningPhase.DO, MARCH)).isEqualTo(refused);
        begins(anna, JoiningPhase.CHECK, MARCH);
        assertThat(begins(anna, JoiningPhase.CHECK, MARCH)).isEqualTo(refused);
    }

    @Test
    void a_day_is_asked_for_that_has_been_and_is_not_before_the_last_step() {
        begins(anna, JoiningPhase.CHECK, MAY);

        assertThat(begins(anna, JoiningPhase.PLAN, null))
                .isEqualTo(Act.refused(Refusal.of("since", "team.joining.refused.day")));
        assertThat(begins(anna, JoiningPhase.PLAN, LocalDate.of(2026, 6, 11)))
                .isEqualTo(Act.refused(Refusal.of("since", "refused.future")));
        assertThat(begins(anna, JoiningPhase.PLAN, MARCH))
                .isEqualTo(Act.refused(Refusal.of("since", "team.joining.refused.before")));
    }

    @Test
    void a_mistake_is_taken_back() {
        begins(anna, JoiningPhase.CHECK, MARCH);

        assertThat(takesBack(anna, JoiningPhase.CHECK)).isEqualTo(Act.done());
        assertThat(company.as(anna, () -> joining.paths())).isEmpty();
    }

    @Test
    void what_a_colleague_took_back_already_costs_no_step_more() {
        begins(anna, JoiningPhase.CHECK, MARCH);
        begins(anna, JoiningPhase.PLAN, MAY);
        takesBack(anna, JoiningPhase.PLAN);

        assertThat(takesBack(company.hire("Bram", wonen), JoiningPhase.PLAN))
                .isEqualTo(Act.refused(Refusal.because("team.joining.refused.phase")));

        assertThat(company.as(anna, () -> joining.mine()).flatMap(TeamPath::now))
                .hasValue(JoiningPhase.CHECK);
    }

    @Test
    void nobody_enrols_another_team() {
        PersonId coach = company.hire("Carla", Role.COACH, Role.MANAGER, Role.ADMINISTRATOR);

        assertThat(begins(coach, JoiningPhase.CHECK, MARCH))
                .isEqualTo(Act.refused(Refusal.because("team.joining.refused.team")));
        begins(anna, JoiningPhase.CHECK, MARCH);
        assertThat(takesBack(coach, JoiningPhase.CHECK))
                .isEqualTo(Act.refused(Refusal.because("team.joining.refused.team")));
    }

    private Act begins(PersonId person, JoiningPhase phase, @Nullable LocalDate day) {
        return company.at(person, NOW, () -> joining.begin(phase, day));
    }

    private Act takesBack(PersonId person, JoiningPhase phase) {
        return company.as(person, () -> joining.takeBack(phase));
    }
}
