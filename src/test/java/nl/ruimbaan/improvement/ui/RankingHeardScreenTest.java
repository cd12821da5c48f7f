package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementRanking;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.SentStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the open lists of others read when a team ranks its own. */
@ScreenTest
class RankingHeardScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementRanking ranking;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    TeamId wonen;
    PersonId anna;
    ImprovementId last;

    @BeforeEach
    void a_team_with_two_improvements() {
        wonen = company.team("Wonen");
        anna = company.hire("Anna", wonen);
        propose("A", wonen);
        last = propose("B", wonen);
    }

    @Test
    void a_list_of_the_same_team_reads_its_rows_and_counts_nothing() {
        AtTheBacklog bramHere = bramLooksAt(wonen);

        assertThat(sentWhenAnnaRanks(bramHere))
                .anyMatch(RankingHeardScreenTest::isPage)
                .noneMatch(it -> it.contains("union all"));
        assertThat(bramHere.list()).containsExactly("B", "A");
    }

    @Test
    void a_list_of_another_team_reads_nothing() {
        TeamId onderhoud = company.team("Onderhoud");
        propose("C", onderhoud);

        assertThat(sentWhenAnnaRanks(bramLooksAt(onderhoud)))
                .noneMatch(RankingHeardScreenTest::isPage)
                .noneMatch(it -> it.contains("union all"));
    }

    private ImprovementId propose(String problem, TeamId team) {
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null));
        return new ImprovementId(outcome.item().number());
    }

    private AtTheBacklog bramLooksAt(TeamId team) {
        AtTheBacklog bramHere =
                portal.sits(company.hire("Bram"), AtTheBacklog::new).goesTo("improvements?team=" + team.value());
        assertThat(bramHere.list()).isNotEmpty();
        return bramHere;
    }

    private List<String> sentWhenAnnaRanks(AtTheBacklog other) {
        return SentStatements.during(() -> {
                    company.does(anna, () -> ranking.up(last, null));
                    other.sees("Verbeterlijst");
                })
                .stream()
                .map(SentStatements.Sent::sql)
                .toList();
    }

    private static boolean isPage(String sql) {
        return sql.contains("fetch first") && sql.contains("left join person o");
    }
}
