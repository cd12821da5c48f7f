package nl.ruimbaan.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.FollowingService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The backlog as a board: a column for each phase. */
@ServiceTest
class BacklogBoardTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    ImprovementRanking ranking;

    @Autowired
    ImprovementBacklog backlog;

    @Autowired
    FollowingService following;

    @Autowired
    Moderation moderation;

    @Autowired
    Company company;

    TeamId living;
    PersonId anna;

    @BeforeEach
    void people() {
        living = company.team("Wonen");
        anna = company.hire("Anna", living);
    }

    @Test
    void each_phase_is_a_column_with_the_latest_activity_on_top() {
        Instant start = Instant.now().minus(Duration.ofHours(3));
        ImprovementId first = proposed("Eerste", null, start);
        proposed("Tweede", null, start.plusSeconds(60));
        ImprovementId third = proposed("Derde", null, start.plusSeconds(120));
        moved(third, 0, new Move.Understand(), start.plusSeconds(180));
        ImprovementId fourth = proposed("Vierde", null, start.plusSeconds(200));
        moved(fourth, 0, new Move.Stop("Het formulier bleek verplicht"), start.plusSeconds(220));

        assertThat(columns(BacklogFilter.ALL))
                .containsExactly("IDEA: Tweede, Eerste", "CHECK: Derde", "PLAN: ", "DO: ", "STOPPED: Vierde");
        assertThat(board(BacklogFilter.ALL))
                .extracting(it -> it.count().value())
                .containsExactly(2L, 1L, 0L, 0L, 1L);

        moved(first, 0, new Move.Understand(), start.plusSeconds(240));
        assertThat(columns(BacklogFilter.ALL)).startsWith("IDEA: Tweede", "CHECK: Eerste, Derde");
    }

    @Test
    void a_team_s_stand_in_its_own_order_whatever_the_list_was_in() {
        Instant now = Instant.now();
        proposed("Eerste", living, now.minusSeconds(30));
        proposed("Tweede", living, now.minusSeconds(20));
        ImprovementId third = proposed("Derde", living, now.minusSeconds(10));
        proposed("Van een ander", null, now);
        assertThat(company.as(anna, () -> ranking.toTheTop(third))).isEqualTo(Act.done());
        var filter =
                BacklogFilter.of(Map.of("team", Long.toString(living.value()), "order", "TITLE", "phase", "CHECK"));

        assertThat(columns(filter)).startsWith("IDEA: Derde, Eerste, Tweede", "CHECK: ");
    }

    @Test
    void what_stopped_leaves_the_board_after_ninety_days_and_comes_back_when_it_is_touched() {
        Instant now = Instant.now();
        ImprovementId old = proposed("Lang geleden", null, now.minus(Duration.ofDays(100)));
        moved(old, 0, new Move.Stop("Niemand had er last van"), now.minus(Duration.ofDays(91)));
        ImprovementId young = proposed("Pas nog", null, now.minus(Duration.ofDays(100)));
        moved(young, 0, new Move.Stop("Te duur"), now.minus(Duration.ofDays(89)));

        assertThat(columns(BacklogFilter.ALL)).contains("STOPPED: Pas nog");
        assertThat(columns(BacklogFilter.ALL.of("", null, true))).contains("STOPPED: Pas nog");
        assertThat(company.as(anna, () -> backlog.boardCounts(BacklogFilter.ALL))
                        .of(ImprovementPhase.STOPPED)
                        .value())
                .isEqualTo(1);
        ImprovementCard card = company.as(anna, () -> backlog.list(BacklogFilter.ALL, null)).items().stream()
                .filter(it -> it.id() == old.number())
                .findFirst()
                .orElseThrow();
        assertThat(company.as(anna, () -> backlog.shows(BacklogFilter.ALL, card)))
                .isFalse();

        moved(old, 1, new Move.TakeUpAgain("Nu wel"), now);
        assertThat(columns(BacklogFilter.ALL)).startsWith("IDEA: Lang geleden");
    }

    @Test
    void a_long_column_goes_on_after_the_key_in_each_order() {
        Instant start = Instant.now().minus(Duration.ofHours(1));
        for (int i = 0; i < ImprovementBacklog.CARDS + 3; i++) {
            proposed("Idee " + i, living, start.plusSeconds(i));
        }

        for (BacklogFilter filter :
                List.of(BacklogFilter.ALL, BacklogFilter.of(living), BacklogFilter.ALL.of("", living, true))) {
            var first = board(filter).getFirst();
            var last = first.cards().items().getLast();
            var key = ImprovementCard.Key.after(
                    last, filter.onBoard(ImprovementPhase.IDEA).order());
            var next = company.as(anna, () -> backlog.more(filter, ImprovementPhase.IDEA, key));

            assertThat(first.count().value()).isEqualTo(23);
            assertThat(first.cards().items()).hasSize(20);
            assertThat(first.cards().more()).isTrue();
            assertThat(next.items())
                    .hasSize(3)
                    .doesNotContainAnyElementsOf(first.cards().items());
            assertThat(next.more()).isFalse();
        }
    }

    @Test
    void a_filter_holds_for_each_column_and_for_what_changes() {
        Instant now = Instant.now();
        ImprovementId followed = proposed("Eén brief", living, now.minusSeconds(20));
        ImprovementId other = proposed("Twee brieven", null, now.minusSeconds(10));
        company.does(anna, () -> following.follow(other.ref(), false));

        for (Map<String, String> address :
                List.of(Map.of("following", "1"), Map.of("q", "één"), Map.of("team", Long.toString(living.value())))) {
            BacklogFilter filter = BacklogFilter.of(address);
            assertThat(columns(filter)).startsWith("IDEA: Eén brief");
            assertThat(company.as(anna, () -> backlog.list(BacklogFilter.ALL, null))
                            .items())
                    .allSatisfy(it -> assertThat(company.as(anna, () -> backlog.shows(filter, it)))
                            .isEqualTo(it.id() == followed.number()));
        }
    }

    @Test
    void what_is_hidden_stands_on_no_board() {
        ImprovementId id = proposed("De bakker hoort niets", null, Instant.now());
        PersonId coach = company.hire("Carla", Role.COACH);
        assertThat(company.as(coach, () -> moderation.hide(id.ref(), "Te herkennen"))
                        .refusals())
                .isEmpty();

        assertThat(columns(BacklogFilter.ALL)).startsWith("IDEA: ", "CHECK: ");
        assertThat(columns(BacklogFilter.ALL.of("", null, true))).startsWith("IDEA: ", "CHECK: ");
        assertThat(board(BacklogFilter.ALL).getFirst().count().value()).isZero();
    }

    @Test
    void it_costs_two_statements_and_news_one_only_where_the_card_cannot_tell() {
        proposed("Eerste", living, Instant.now());
        ImprovementCard card =
                board(BacklogFilter.ALL).getFirst().cards().items().getFirst();

        for (BacklogFilter filter :
                List.of(BacklogFilter.ALL, BacklogFilter.of(living), BacklogFilter.ALL.of("", null, true))) {
            assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.board(filter))))
                    .isEqualTo(2);
        }
        assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.shows(BacklogFilter.of(living), card))))
                .isZero();
        BacklogFilter mine = BacklogFilter.ALL.of("", null, true);
        assertThat(company.as(anna, () -> StatementCount.of(() -> backlog.shows(mine, card))))
                .isEqualTo(1);
    }

    private List<ImprovementBacklog.Column> board(BacklogFilter filter) {
        return company.as(anna, () -> backlog.board(filter));
    }

    private List<String> columns(BacklogFilter filter) {
        return board(filter).stream()
                .map(it -> it.phase() + ": "
                        + String.join(
                                ", ",
                                it.cards().items().stream()
                                        .map(ImprovementCard::title)
                                        .toList()))
                .toList();
    }

    private ImprovementId proposed(String problem, @Nullable TeamId team, Instant at) {
        return saved(company.at(
                anna, at, () -> improvements.propose(ImprovementDraft.of(problem, team, Language.NL), null)));
    }

    private void moved(ImprovementId id, int version, Move move, Instant at) {
        saved(company.at(anna, at, () -> moves.move(id, version, move)));
    }

    private static ImprovementId saved(Outcome<ImprovementDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ImprovementId(
                ((Outcome.Saved<ImprovementDraft>) outcome).item().number());
    }
}
