package nl.ruimbaan.exchange.ui;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.exchange.WaitingRow;
import nl.ruimbaan.exchange.WaitingRows;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** What waits for a coach: rows of their imports that somebody should look at. */
@Component
class WaitingTurns implements TurnSource {

    private final WaitingRows waiting;
    private final CurrentUser user;

    WaitingTurns(WaitingRows waiting, CurrentUser user) {
        this.waiting = waiting;
        this.user = user;
    }

    @Override
    public List<Turn> turns(int limit) {
        if (!user.has(Role.COACH)) {
            return List.of();
        }
        List<WaitingRow> rows = waiting.page(0).items();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Turn(
                        ItemRef.NONE,
                        ImportLinks.waiting(),
                        "exchange.turn.waiting",
                        Long.toString(waiting.count()),
                        rows.getFirst().since()));
    }
}
