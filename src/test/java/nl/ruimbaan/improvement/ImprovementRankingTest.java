package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.SentStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommittedServiceTest
class ImprovementRankingTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementRanking ranking;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    PeopleService people;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    PersonId anna;
    PersonId bram;
    final Map<String, ImprovementId> list = new LinkedHashMap<>();

    @BeforeEach
    void a_team_with_four_improvements() {
        team = company.team("Wonen");
        anna = company.hire("Anna", team);
        bram = company.hire("Bram", team);
        for (String name : List.of("A", "B", "C", "D")) {
            list.put(name, propose(name));
        }
    }

    @AfterEach
    void home() {
        company.goHome();
    }

    @Test
    void new_ones_come_last_and_each_way_of_ranking_gives_this_order() {
        assertThat(order()).isEqualTo("ABCD");
        annaDoes(() -> ranking.up(the("C"), null));
        assertThat(order()).isEqualTo("ACBD");
        annaDoes(() -> ranking.down(the("A"), null));
        assertThat(order()).isEqualTo("CABD");
        annaDoes(() -> ranking.toTheTop(the("D")));
        assertThat(order()).isEqualTo("DCAB");
        annaDoes(() -> ranking.before(the("B"), the("C")));
        assertThat(order()).isEqualTo("DBCA");
        annaDoes(() -> ranking.after(the("D"), the("A")));
        assertThat(order()).isEqualTo("BCAD");
        annaDoes(() -> ranking.before(the("A"), the("D")));
        assertThat(order()).isEqualTo("BCAD");
    }

    @Test
    void the_first_goes_no_higher_and_the_last_no_lower() {
        annaDoes(() -> ranking.up(the("A"), null));
        annaDoes(() -> ranking.down(the("D"), null));

        assertThat(order()).isEqualTo("ABCD");
    }

    @Test
    void within_one_phase_up_goes_over_what_one_sees() {
        company.as(anna, () -> moves.move(the("B"), 0, new Move.Understand()));
        company.as(anna, () -> moves.move(the("C"), 0, new Move.Understand()));

        annaDoes(() -> ranking.up(the("D"), ImprovementPhase.IDEA));

        assertThat(order()).isEqualTo("DABC");
    }

    @Test
    void a_used_up_gap_is_made_anew() {
        for (int i = 0; i < 60; i++) {
            annaDoes(() -> ranking.before(the("D"), the("B")));
            assertThat(order()).isEqualTo("ADBC");
            annaDoes(() -> ranking.before(the("C"), the("B")));
            assertThat(order()).isEqualTo("ADCB");
            annaDoes(() -> ranking.after(the("D"), the("C")));
            annaDoes(() -> ranking.after(the("C"), the("B")));
            assertThat(order()).isEqualTo("ADBC");
        }
    }

    @Test
    void a_move_writes_one_row_however_often_one_goes_between_the_same_two() {
        for (int i = 0; i < 15; i++) {
            assertThat(written(() -> ranking.before(the("D"), the("B")))).isEqualTo(1);
            assertThat(written(() -> ranking.before(the("C"), the("B")))).isEqualTo(1);
        }
    }

    private long written(Supplier<Act> ranks) {
        return SentStatements.during(() -> annaDoes(ranks)).stream()
                .filter(it -> !it.isRead())
                .count();
    }

    @Test
    void a_row_that_is_put_beside_another_takes_one_statement_and_lets_what_is_remembered_stand() {
        company.as(anna, () -> backlog.counts(BacklogFilter.of(team)));
        company.as(anna, people::myTeam);
        var sent = company.as(anna, () -> SentStatements.during(() -> ranking.before(the("D"), the("B"))));

        assertThat(sent).hasSize(1);
        assertThat(order()).isEqualTo("ADBC");
        assertThat(company.as(anna, () -> SentStatements.during(() -> backlog.counts(BacklogFilter.of(team)))))
                .isEmpty();
    }

    @Test
    void no_room_at_all_is_no_trouble() {
        jdbc.sql("update improvement set rank_position = 5").update();

        annaDoes(() -> ranking.before(the("D"), the("B")));

        assertThat(order()).isEqualTo("ADBC");
    }

    @Test
    void only_members_of_the_team_rank_its_list() {
        PersonId stranger = company.hire("Sem", company.team("Incasso"), Role.COACH, Role.MANAGER);

        assertThat(List.<Supplier<Act>>of(
                        () -> ranking.up(the("D"), null),
                        () -> ranking.down(the("A"), null),
                        () -> ranking.toTheTop(the("D")),
                        () -> ranking.before(the("D"), the("B")),
                        () -> ranking.after(the("A"), the("C"))))
                .allSatisfy(it -> assertThat(company.as(stranger, it))
                        .isEqualTo(Act.refused(Refusal.because("improvement.refused.notYourTeam"))));
        assertThat(order()).isEqualTo("ABCD");
    }

    @Test
    void an_improvement_stands_beside_none_of_another_team() {
        TeamId other = company.team("Incasso");
        var theirs =
                saved(company.as(anna, () -> improvements.propose(ImprovementDraft.of("X", other, Language.NL), null)));

        var outcome = company.as(anna, () -> ranking.before(the("D"), theirs));

        assertThat(outcome).isEqualTo(Act.refused(Refusal.because("improvement.refused.otherList")));
    }

    @Test
    void in_another_team_it_comes_last() {
        TeamId other = company.team("Incasso");
        saved(company.as(anna, () -> improvements.propose(ImprovementDraft.of("X", other, Language.NL), null)));

        saved(company.as(anna, () -> improvements.edit(the("A"), 0, ImprovementDraft.of("A", other, Language.NL))));

        assertThat(order()).isEqualTo("BCD");
        assertThat(order(other)).isEqualTo("XA");
    }

    @Test
    void ranking_is_in_nobodys_way_who_writes() {
        annaDoes(() -> ranking.toTheTop(the("D")));

        saved(company.as(anna, () -> improvements.edit(the("D"), 0, ImprovementDraft.of("D", team, Language.NL))));

        assertThat(order()).isEqualTo("DABC");
    }

    private ImprovementId propose(String problem) {
        return saved(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private void annaDoes(Supplier<Act> work) {
        assertThat(company.as(anna, work)).isEqualTo(Act.done());
    }

    private ImprovementId the(String name) {
        return Objects.requireNonNull(list.get(name));
    }

    private String order() {
        return order(team);
    }

    private String order(TeamId which) {
        return company.as(anna, () -> backlog.list(BacklogFilter.of(which), null)).items().stream()
                .map(ImprovementCard::title)
                .collect(Collectors.joining());
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
