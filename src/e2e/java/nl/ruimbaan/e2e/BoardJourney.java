package nl.ruimbaan.e2e;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import org.junit.jupiter.api.Test;

/** The board under a manager's hands. */
class BoardJourney extends Journey {

    @Test
    void a_manager_drags_a_card_and_is_asked_what_the_move_needs() {
        Browser manager = signedIn("manager");
        Board board = Board.open(manager);
        String card = board.first("REPORTED");

        board.drag(card, "PICKED_UP");
        board.answer("firstStep", "Ik loop een dag mee.");

        board.isIn("PICKED_UP", card);
        ObstacleScreen.open(manager, card).isNow("PICKED_UP");
    }
}
