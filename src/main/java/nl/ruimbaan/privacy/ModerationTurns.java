package nl.ruimbaan.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a coach: texts in which a reader recognised somebody. */
@Component
class ModerationTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final ItemViews views;
    private final CurrentUser user;

    ModerationTurns(JdbcClient jdbc, ItemViews views, CurrentUser user) {
        this.jdbc = jdbc;
        this.views = views;
        this.user = user;
    }

    private record Waiting(ItemRef item, Instant since) {}

    @Override
    public List<Turn> turns(int limit) {
        if (!user.has(Role.COACH)) {
            return List.of();
        }
        List<Waiting> waiting = jdbc.sql(
                        "select item_kind, item_number, hidden_at from hidden_text where recognisable = true"
                                + " order by hidden_at, item_number fetch first " + limit + " rows only")
                .query((row, i) -> new Waiting(
                        new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number")),
                        Rows.moment(row, "hidden_at")))
                .list();
        Map<ItemRef, ItemView> seen =
                views.of(waiting.stream().map(Waiting::item).toList());
        return waiting.stream()
                .flatMap(it -> Stream.ofNullable(seen.get(it.item()))
                        .map(view -> new Turn(it.item(), "moderation.turn.recognisable", view.title(), it.since())))
                .toList();
    }
}
