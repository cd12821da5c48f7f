package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Several who rank the list of one team at the same time. */
@CommittedServiceTest
class RankingAtOnceTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementRanking ranking;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    Company company;

    @Autowired
    TransactionTemplate transaction;

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
    void many_who_rank_and_propose_at_once_lose_none() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = List.of("A", "B", "C", "D").get(i % 4);
            String other = List.of("A", "B", "C", "D").get((i + 1 + i / 7) % 4);
            PersonId who = i % 2 == 0 ? anna : bram;
            work.add(() -> company.as(who, () -> ranking.toTheTop(the(name))));
            work.add(() -> company.as(who, () -> ranking.down(the(name), null)));
            if (!name.equals(other)) {
                work.add(() -> company.as(who, () -> ranking.before(the(name), the(other))));
            }
        }
        work.add(() -> propose("E"));
        work.add(() -> propose("F"));

        try (var people = Executors.newFixedThreadPool(4)) {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(order().chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))
                .isEqualTo("ABCDEF");
    }

    @Test
    void nobody_waits_for_who_puts_another_row_elsewhere_in_the_same_list() {
        Act first = company.as(
                anna,
                () -> transaction.execute(it -> {
                    Act put = ranking.before(the("D"), the("B"));
                    var meanwhile = CompletableFuture.supplyAsync(
                            () -> company.as(bram, () -> ranking.after(the("A"), the("C"))));
                    assertThat(meanwhile.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(Act.done());
                    return put;
                }));

        assertThat(first).isEqualTo(Act.done());
        assertThat(order()).isEqualTo("DBCA");
    }

    private ImprovementId propose(String problem) {
        return saved(company.as(
                anna, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private ImprovementId the(String name) {
        return Objects.requireNonNull(list.get(name));
    }

    private String order() {
        return company.as(anna, () -> backlog.list(BacklogFilter.of(team), null)).items().stream()
                .map(ImprovementCard::title)
                .collect(Collectors.joining());
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
