package nl.ruimbaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.e2e.browser.Browser;
import nl.ruimbaan.e2e.screens.Board;
import nl.ruimbaan.e2e.screens.Finger;
import nl.ruimbaan.e2e.screens.ObstacleEditor;
import nl.ruimbaan.e2e.screens.ObstacleScreen;
import org.junit.jupiter.api.Test;

/** A card that a colleague moves or takes away while somebody holds it. */
class HeldCardJourney extends Journey {

    @Test
    void a_card_that_is_moved_under_the_mouse_is_let_go_of_and_nothing_is_asked() {
        String card = reported("De huurder moet twee keer bellen.");
        Board board = Board.open(signedIn("manager"));
        board.holdAbove(card, "IN_DISCUSSION");

        ObstacleScreen.open(signedIn("manager"), card).pickUp("Ik bel mee.");

        board.nothingIsHeld();
        board.isIn("PICKED_UP", card);
        board.letGo();
        board.nothingIsHeld();
        board.drag(card, "IN_DISCUSSION");
    }

    @Test
    void a_card_that_is_moved_under_a_finger_is_let_go_of_and_the_finger_wipes_nothing_away() {
        String card = reported("De monteur heeft geen sleutel.");
        Browser manager = onAPhone("manager");
        Board board = Board.open(manager);
        Finger finger = board.liftByFinger(card);

        ObstacleScreen.open(signedIn("manager"), card).pickUp("Ik zoek de sleutel.");

        board.nothingIsHeld();
        Object before = scrolled(manager);
        finger.wipeLeftToRight();
        assertThat(scrolled(manager)).isEqualTo(before);
        finger.lift();
        board.nothingIsHeld();
        assertThat(manager.path()).isEqualTo("obstacles");
        manager.until("the next drag is asked about; a busy browser may take a finger away from it", it -> {
            board.dragByFinger(card, "IN_DISCUSSION");
            return manager.comes("#move-card");
        });
    }

    @Test
    void a_card_that_leaves_the_board_under_a_finger_is_let_go_of() {
        Browser employee = signedIn("medewerker");
        ObstacleScreen hers = ObstacleEditor.open(employee)
                .sentence("De lift doet het niet op zondag.")
                .report();
        Browser manager = onAPhone("manager");
        Board board = Board.open(manager);
        Finger finger = board.liftByFinger(hers.number());

        hers.withdraw("Het was een misverstand.");

        board.nothingIsHeld();
        assertThat(board.isThere(hers.number())).isFalse();
        finger.wipeLeftToRight();
        finger.lift();
        board.nothingIsHeld();
        assertThat(manager.path()).isEqualTo("obstacles");
    }

    @Test
    void on_the_board_no_finger_leaves_the_page_by_the_side() {
        Browser manager = onAPhone("manager");
        Board.open(manager);

        assertThat(manager.js("return getComputedStyle(document.documentElement).overscrollBehaviorX"))
                .isEqualTo("none");
        assertThat(manager.js(
                        "return getComputedStyle(document.querySelector('.rb-board-columns')).overscrollBehaviorX"))
                .isEqualTo("contain");
    }

    private static Object scrolled(Browser browser) {
        return browser.js("return [...document.querySelectorAll('.rb-board-columns')].map(it => it.scrollLeft).join()")
                + " "
                + browser.js("return document.scrollingElement.scrollLeft + ',' + document.scrollingElement.scrollTop");
    }

    private String reported(String sentence) {
        return ObstacleEditor.open(signedIn("medewerker"))
                .sentence(sentence)
                .report()
                .number();
    }
}
