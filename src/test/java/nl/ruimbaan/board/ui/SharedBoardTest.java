package nl.ruimbaan.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleService;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The board is read and written out once for all who look at the same, and is never older than the last change. */
@ScreenTest
class SharedBoardTest {

    @Autowired
    ObstacleBoard board;

    @Autowired
    ObstacleService obstacles;

    @Autowired
    ObstacleMoves moves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId mila;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        mila = company.hire("Mila", Role.MANAGER);
    }

    @Test
    void the_second_who_looks_asks_the_database_nothing() {
        reported("Geen tweede adres");

        assertThat(company.as(anna, () -> StatementCount.of(() -> board.board(BoardFilter.ALL))))
                .isEqualTo(2);
        assertThat(company.as(mila, () -> StatementCount.of(() -> board.board(BoardFilter.ALL))))
                .isZero();
    }

    @Test
    void who_opens_it_after_a_move_sees_the_move_and_so_does_who_has_it_open() {
        ObstacleId id = reported("Geen tweede adres");
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());
        annaHere.wasSent();

        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));

        assertThat(annaHere.wasSent()).contains("\"column\":\"PICKED_UP\"", "Ik bel");
        assertThat(portal.sits(mila).goesTo(ObstacleLinks.board()).wasSent()).contains("Ik bel");
        assertThat(counts(anna)).containsEntry("REPORTED", 0L).containsEntry("PICKED_UP", 1L);
    }

    @Test
    void what_failed_half_way_is_on_nobodys_board() {
        ObstacleId id = reported("Geen tweede adres");
        assertThat(counts(anna)).containsEntry("REPORTED", 1L);

        company.does(
                mila,
                () -> transaction.executeWithoutResult(status -> {
                    var _ = moves.move(id, 0, new Move.PickUp("Ik bel"));
                    assertThat(counts(mila)).containsEntry("PICKED_UP", 1L);
                    status.setRollbackOnly();
                }));

        assertThat(counts(anna)).containsEntry("REPORTED", 1L).containsEntry("PICKED_UP", 0L);
    }

    @Test
    void what_is_mine_is_mine_alone() {
        reported("Geen tweede adres");
        BoardFilter mine = BoardFilter.of(Map.of("mine", "1"));

        assertThat(count(anna, mine)).isEqualTo(1);
        assertThat(count(mila, mine)).isZero();
    }

    @Test
    void the_cards_of_what_stands_aside_come_when_one_unfolds_it() {
        ObstacleId id = reported("Geen tweede adres");
        company.as(mila, () -> moves.move(id, 0, new Move.PickUp("Ik bel")));
        company.as(
                mila,
                () -> moves.move(
                        id, 1, new Move.Park("Na de fusie", Company.today().plusDays(30))));
        Colleague annaHere = portal.sits(anna).goesTo(ObstacleLinks.board());

        assertThat(annaHere.wasSent()).contains("fill").doesNotContain("Geen tweede adres");
        asksForMore(annaHere, "PARKED");
        assertThat(annaHere.wasSent()).contains("append", "Geen tweede adres", "\"more\":false");
        assertThat(portal.sits(anna).goesTo("obstacles?lanes=team").wasSent()).contains("Geen tweede adres");
    }

    private static void asksForMore(Colleague colleague, String column) {
        colleague.window().activate();
        var element = colleague.component("board").getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.lane", "");
        data.put("event.detail.column", column);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "board-more", data));
    }

    private long count(PersonId reader, BoardFilter filter) {
        return company.as(reader, () -> board.board(filter)).stream()
                .map(BoardColumn::count)
                .mapToLong(Count::value)
                .sum();
    }

    private Map<String, Long> counts(PersonId reader) {
        return company.as(reader, () -> board.counts(BoardFilter.ALL)).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        it -> it.getKey().name(), it -> it.getValue().value()));
    }

    private ObstacleId reported(String sentence) {
        var saved = (Outcome.Saved<ObstacleDraft>) company.as(
                anna, () -> obstacles.report(ObstacleDraft.of(sentence, Language.NL), null));
        return new ObstacleId(saved.item().number());
    }
}
