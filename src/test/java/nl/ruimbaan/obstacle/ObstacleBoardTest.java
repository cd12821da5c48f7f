package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.progress.ObstacleFlow;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.ServiceTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the board holds, in which order, and what it costs. */
@ServiceTest
class ObstacleBoardTest {

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    OccurrenceService occurrences;

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstaclePages pages;

    @Autowired
    ObstacleFlow flow;

    @Autowired
    Company company;

    PersonId anna;
    PersonId bram;
    PersonId mila;
    PersonId otto;
    PersonId coach;
    int told;

    @BeforeEach
    void people() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        mila = company.hire("Mila", Role.MANAGER);
        otto = company.hire("Otto", Role.MANAGER);
        coach = company.hire("Carla", Role.COACH);
    }

    @Test
    void in_a_column_the_longest_still_stands_first_and_it_goes_on_after_the_key() {
        for (int i = 1; i <= ObstacleBoard.PAGE + 2; i++) {
            annaReports("Hindernis " + i);
        }

        BoardColumn reported =
                company.as(bram, () -> board.board(BoardFilter.ALL)).getFirst();
        var rest = company.as(
                bram,
                () -> board.more(
                        ObstacleState.REPORTED,
                        BoardFilter.ALL,
                        null,
                        ObstacleCard.Key.after(reported.cards().items().getLast())));

        assertThat(reported.count().value()).isEqualTo(22);
        assertThat(reported.cards().items().getFirst().title()).isEqualTo("Hindernis 1");
        assertThat(reported.cards().more()).isTrue();
        assertThat(rest.items()).extracting(ObstacleCard::title).containsExactly("Hindernis 21", "Hindernis 22");
    }

    @Test
    void mine_are_those_that_i_reported_or_own() {
        ObstacleId id = annaReports("Geen tweede adres");
        annaReports("Geen sleutel");
        does(mila, id, new Move.PickUp("Bellen"));
        BoardFilter mine = BoardFilter.of(Map.of(BoardFilter.MINE, "1"));

        assertThat(company.as(mila, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .extracting(ObstacleCard::title)
                .containsExactly("Geen tweede adres");
        assertThat(company.as(anna, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .hasSize(2);
        assertThat(company.as(bram, () -> board.board(mine)))
                .flatExtracting(it -> it.cards().items())
                .isEmpty();
    }

    @Test
    void a_confirmed_one_leaves_the_board_after_thirty_days() {
        confirmed("Geen tweede adres");

        assertThat(inConfirmed(29)).isEqualTo(1);
        assertThat(inConfirmed(31)).isZero();
    }

    @Test
    void screens_cost_as_many_statements_with_a_thousand_as_with_ten() {
        ObstacleId id = confirmed("Geen tweede adres");
        long boardFew = statements(() -> board.board(BoardFilter.ALL));
        long pageFew = statements(() -> pages.page(id));
        for (int i = 0; i < 990; i++) {
            annaReports("Hindernis " + i);
        }
        for (int i = 0; i < 30; i++) {
            happens(bram, id, i == 0);
        }

        assertThat(boardFew).isEqualTo(2);
        assertThat(statements(() -> board.board(BoardFilter.ALL))).isEqualTo(boardFew);
        assertThat(statements(() -> pages.page(id))).isEqualTo(pageFew).isLessThanOrEqualTo(7);
        assertThat(statements(() -> flow.counts(null))).isEqualTo(1);
        assertThat(statements(() -> flow.untilRemoved(null, List.of()))).isEqualTo(1);
    }

    private long statements(java.util.function.Supplier<?> read) {
        return company.as(bram, () -> StatementCount.of(read));
    }

    private int inConfirmed(int days) {
        return company.at(bram, Instant.now().plus(days, ChronoUnit.DAYS), () -> board.board(BoardFilter.ALL)).stream()
                .filter(it -> it.state() == ObstacleState.CONFIRMED)
                .mapToInt(it -> it.cards().items().size())
                .sum();
    }

    private ObstacleId confirmed(String sentence) {
        ObstacleId id = annaReports(sentence);
        does(mila, id, new Move.PickUp("Bellen"));
        does(mila, id, new Move.TakeAway("Het kan nu", "Anna"));
        does(anna, id, new Move.Confirm(""));
        return id;
    }

    private ObstacleId annaReports(String sentence) {
        return saved(company.as(anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null)));
    }

    private void happens(PersonId person, ObstacleId id) {
        saved(company.as(person, () -> occurrences.happenedToMeToo(id, today())));
    }

    private void happens(PersonId person, ObstacleId id, boolean first) {
        if (first) {
            does(person, id, new Move.IsBack("Weer", false));
        } else {
            happens(person, id);
        }
    }

    private OccurrenceDraft today() {
        return new OccurrenceDraft(Company.today(), "Mij ook, nummer " + ++told, null, false);
    }

    private void does(PersonId person, ObstacleId id, Move move) {
        assertThat(tries(person, id, move)).isInstanceOf(Outcome.Saved.class);
    }

    private Outcome<ObstacleDraft> tries(PersonId person, ObstacleId id, Move move) {
        return company.as(
                person, () -> moves.move(id, pages.page(id).orElseThrow().version(), move));
    }

    private static ObstacleId saved(Outcome<ObstacleDraft> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return new ObstacleId(((Outcome.Saved<ObstacleDraft>) outcome).item().number());
    }
}
