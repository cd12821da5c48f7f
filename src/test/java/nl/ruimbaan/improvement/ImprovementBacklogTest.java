package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;

/** All improvements together, and what reading them costs. */
@ServiceTest
@RecordApplicationEvents
class ImprovementBacklogTest {

    private static final Move UNDERSTAND = new Move.Understand();

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    TakingPart part;

    @Autowired
    ImprovementPages pages;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    Company company;

    @Autowired
    JdbcClient jdbc;

    PersonId anna;
    PersonId bram;
    PersonId coach;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void all_teams_together_stand_by_latest_activity_and_the_list_goes_on_after_the_key() {
        Instant start = Instant.parse("2026-03-01T09:00:00Z");
        for (int i = 0; i < ImprovementBacklog.PAGE + 2; i++) {
            int number = i;
            company.at(anna, start.plusSeconds(i), () -> improvements.propose(draft("Idee " + number), null));
        }

        var first = company.as(bram, () -> backlog.list(BacklogFilter.ALL, null));
        var second = company.as(
                bram,
                () -> backlog.list(
                        BacklogFilter.ALL,
                        ImprovementCard.Key.after(first.items().getLast(), BacklogOrder.ACTIVITY)));

        assertThat(first.items().getFirst().title()).isEqualTo("Idee 21");
        assertThat(first.items()).hasSize(ImprovementBacklog.PAGE);
        assertThat(second.items()).extracting(ImprovementCard::title).containsExactly("Idee 1", "Idee 0");
        assertThat(second.more()).isFalse();
    }

    @Test
    void phases_are_counted_and_mine_are_those_i_own_propose_or_take_part_in() {
        ImprovementId proposed = annaProposes("Van Anna");
        ImprovementId owned = proposes(bram, "Van Anna overgenomen", null);
        moved(anna, owned, UNDERSTAND);
        ImprovementId joined = proposes(bram, "Anna doet mee", null);
        saved(company.as(anna, () -> part.join(joined)));
        proposes(bram, "Alleen van Bram", null);

        var mine = BacklogFilter.ALL.of("", null, true);

        assertThat(company.as(anna, () -> backlog.list(mine, null)).items())
                .extracting(ImprovementCard::id)
                .containsExactlyInAnyOrder(proposed.number(), owned.number(), joined.number());
        BacklogCounts counts = company.as(anna, () -> backlog.counts(BacklogFilter.ALL));
        assertThat(counts.of(ImprovementPhase.IDEA).value()).isEqualTo(3);
        assertThat(counts.of(ImprovementPhase.CHECK).value()).isEqualTo(1);
        assertThat(counts.total().value()).isEqualTo(4);
        assertThat(company.as(anna, () -> backlog.list(BacklogFilter.ALL.in(ImprovementPhase.CHECK), null))
                        .items())
                .extracting(ImprovementCard::owner)
                .containsExactly("Anna");
    }

    @Test
    void words_are_looked_for_in_all_that_is_written_and_phases_are_counted_by_them() {
        annaProposes("Wie verhuist, vult drie formulieren in");
        annaProposes("Niemand belt terug");

        BacklogFilter words = BacklogFilter.ALL.of("FORMULIER verhuist", null, false);

        assertThat(titles(words)).containsExactly("Wie verhuist, vult drie formulieren in");
        assertThat(company.as(bram, () -> backlog.counts(words)).total().value())
                .isEqualTo(1);
        assertThat(titles(BacklogFilter.ALL.of("100%", null, false))).isEmpty();
    }

    @Test
    void it_is_put_in_order_by_title_by_proposal_and_by_activity_both_ways() {
        ImprovementId second = annaProposes("Éénmaal vragen");
        annaProposes("aanvraag terug");
        annaProposes("Zonder brief");
        moved(anna, second, UNDERSTAND);

        assertThat(titles(BacklogFilter.ALL.by(BacklogOrder.TITLE, false)))
                .containsExactly("aanvraag terug", "Éénmaal vragen", "Zonder brief");
        assertThat(titles(BacklogFilter.ALL.by(BacklogOrder.TITLE, true)))
                .containsExactly("Zonder brief", "Éénmaal vragen", "aanvraag terug");
        assertThat(titles(BacklogFilter.ALL.by(BacklogOrder.PROPOSED, false)))
                .containsExactly("Éénmaal vragen", "aanvraag terug", "Zonder brief");
        assertThat(titles(BacklogFilter.ALL.by(BacklogOrder.ACTIVITY, false)))
                .containsExactly("aanvraag terug", "Zonder brief", "Éénmaal vragen");
        assertThat(titles(BacklogFilter.ALL)).startsWith("Éénmaal vragen");
    }

    @Test
    void in_each_order_the_list_goes_on_after_the_key() {
        for (int i = 100; i < 100 + ImprovementBacklog.PAGE + 3; i++) {
            annaProposes("Idee " + i);
        }

        for (BacklogOrder order : List.of(BacklogOrder.TITLE, BacklogOrder.PROPOSED, BacklogOrder.ACTIVITY)) {
            for (boolean down : List.of(true, false)) {
                BacklogFilter filter = BacklogFilter.ALL.by(order, down);
                var first = company.as(bram, () -> backlog.list(filter, null));
                var key = ImprovementCard.Key.after(first.items().getLast(), filter.order());
                List<String> all = new ArrayList<>(
                        first.items().stream().map(ImprovementCard::title).toList());
                company.as(bram, () -> backlog.list(filter, key)).items().forEach(it -> all.add(it.title()));
                assertThat(all).as(order + " " + down).hasSize(23).doesNotHaveDuplicates();
            }
        }
    }

    private List<String> titles(BacklogFilter filter) {
        return company.as(bram, () -> backlog.list(filter, null)).items().stream()
                .map(ImprovementCard::title)
                .toList();
    }

    @Test
    void reading_costs_the_same_with_ten_as_with_a_thousand() {
        TeamId team = company.team("Wonen");
        ImprovementId one = proposes(anna, "Eerste", team);
        for (int i = 0; i < 9; i++) {
            proposes(anna, "Idee " + i, team);
        }
        List<Long> few = costs(one, team);
        for (int i = 0; i < 990; i++) {
            copy(one, 1_000_000L + i);
        }

        assertThat(few).startsWith(1L, 1L, 1L);
        assertThat(costs(one, team)).isEqualTo(few);
    }

    /** Past the service: a thousand through it would take a minute. */
    private void copy(ImprovementId one, long id) {
        jdbc.sql(
                        "insert into improvement (id, version, text_version, move_version, phase, language, proposer_id, team_id,"
                                + " title, problem, rank_position, proposed_at, active_at, active_by)"
                                + " select ?, version, text_version, move_version, phase, language, proposer_id, team_id,"
                                + " title, problem, rank_position + id, proposed_at, active_at, active_by"
                                + " from improvement where id = ?")
                .params(id, one.number())
                .update();
    }

    private List<Long> costs(ImprovementId one, TeamId team) {
        return company.as(
                bram,
                () -> List.of(
                        StatementCount.of(() -> backlog.list(BacklogFilter.ALL, null)),
                        StatementCount.of(() -> backlog.list(BacklogFilter.of(team), null)),
                        StatementCount.of(() -> backlog.counts(BacklogFilter.of(team))),
                        StatementCount.of(() -> pages.page(one))));
    }

    private ImprovementId annaProposes(String problem) {
        return proposes(anna, problem, null);
    }

    private ImprovementId proposes(PersonId person, String problem, @Nullable TeamId team) {
        return saved(company.as(
                person, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private Outcome<ImprovementDraft> move(PersonId person, ImprovementId id, Move move) {
        return company.as(person, () -> moves.move(id, page(person, id).version(), move));
    }

    private void moved(PersonId person, ImprovementId id, Move move) {
        saved(move(person, id, move));
    }

    private ImprovementPage page(PersonId reader, ImprovementId id) {
        return company.as(reader, () -> pages.page(id).orElseThrow());
    }

    private static ImprovementDraft draft(String problem) {
        return ImprovementDraft.of(problem, null, Language.NL);
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
