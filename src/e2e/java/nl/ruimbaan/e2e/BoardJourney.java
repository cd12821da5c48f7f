package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimbaan.e2e.browser.Axe;
import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Keyboard;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

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

    @Test
    void with_the_keyboard_alone_a_card_is_found_moved_and_kept_under_the_hands() {
        String card = reported("De sleutel ligt bij een ander team.");
        Board board = Board.open(signedIn("manager"));
        Keyboard keys = board.keyboard();
        int waiting = board.countOf("REPORTED");

        board.tabToCard();
        keys.press(Keys.END);
        board.hasFocus(card);
        keys.press("m");
        keys.tabTo("#verb-PICK_UP");
        keys.press(Keys.ENTER);
        keys.tabTo("#field-firstStep");
        keys.press("Ik vraag wie de sleutel heeft.");
        keys.tabTo("#move-save");
        keys.press(Keys.ENTER);

        board.isIn("PICKED_UP", card);
        board.hasFocus(card);
        board.isSaid("staat nu in Opgepakt");
        assertThat(board.countOf("REPORTED")).isEqualTo(waiting - 1);
        keys.press(Keys.ARROW_UP);
        keys.press(Keys.ARROW_DOWN);
        board.hasFocus(card);
    }

    @Test
    void with_a_finger_on_a_phone_a_card_is_carried_past_the_edge() {
        String card = reported("De brief gaat naar het oude adres.");
        Browser manager = signedIn("manager");
        manager.wide(Browser.PHONE);
        manager.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        Board board = Board.open(manager);

        board.dragByFinger(card, "PICKED_UP");
        board.answer("firstStep", "Ik kijk in het systeem.");

        board.isIn("PICKED_UP", card);
    }

    @Test
    void in_lanes_the_arrows_go_on_to_the_next_and_a_card_moves_within_its_own() {
        Browser manager = signedIn("manager");
        String below = ObstacleEditor.open(manager)
                .sentence("De huurder krijgt twee brieven.")
                .report()
                .number();
        String card = reported("Niemand mag de korting geven.");
        Board board = Board.inLanes(manager, "team");
        String lane = board.laneOf(card);

        board.touch(card);
        board.goDownTo(board.laneOf(below));
        board.choose(card, "PICK_UP");
        board.answer("firstStep", "Ik vraag wie dat mag.");

        board.isInLane(lane, "PICKED_UP", card);
        board.hasFocus(card);
        assertThat(Axe.violations(manager)).isEmpty();
    }

    @Test
    void a_board_of_what_one_follows_changes_for_who_follows_it_and_for_nobody_else() {
        Browser employee = signedIn("medewerker");
        String card = ObstacleEditor.open(employee)
                .sentence("Wij zien niet wat er is afgesproken.")
                .report()
                .number();
        Board hers = Board.followed(employee);
        Board aCoachs = Board.followed(signedIn("coach"));
        hers.isIn("REPORTED", card);

        Board manager = Board.open(signedIn("manager"));
        manager.choose(card, "PICK_UP");
        manager.answer("firstStep", "Ik zoek de afspraak op.");

        hers.isIn("PICKED_UP", card);
        assertThat(aCoachs.isThere(card)).isFalse();
    }

    private String reported(String sentence) {
        return ObstacleEditor.open(signedIn("medewerker"))
                .sentence(sentence)
                .report()
                .number();
    }
}
