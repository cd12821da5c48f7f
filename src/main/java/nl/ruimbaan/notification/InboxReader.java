package nl.ruimbaan.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the current user's messages item by item: an item stands where its newest message does, among the unread ones if it has
 * any. Each stretch is walked along an index and is left as soon as there are enough.
 */
@Component
class InboxReader {

    private static final String MINE = "n.person_id = :me and n.due_at <= :now";
    private static final String ALSO_MINE = "x.person_id = :me and x.due_at <= :now";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    InboxReader(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The newest message of an item. */
    record Head(ItemRef item, InboxGroup.Key key) {}

    /** The next items with unread messages, or of which all are read. */
    List<Head> heads(boolean unread, @Nullable MessageKind kind, long before, int rows) {
        return statement("select n.id, n.item_kind, n.item_number from notification n where " + MINE
                        + " and n.unread = " + unread + of("n", kind) + " and n.id < :before"
                        + " and n.id = (select x.id from notification x where " + ALSO_MINE
                        + " and x.item_number = n.item_number" + of("x", kind)
                        + " order by x.person_id, x.item_number, x.unread desc, x.id desc fetch first 1 rows only)"
                        + " order by n.person_id, " + (kind == null ? "" : "n.kind, ") + "n.unread, n.id desc"
                        + " fetch first " + rows + " rows only")
                .param("before", before)
                .query((row, i) -> new Head(item(row), new InboxGroup.Key(unread, row.getLong("id"))))
                .list();
    }

    /** The newest few messages of each of these items, and one more where there are more: each along an index of its own. */
    Map<Long, List<InboxLine>> lines(List<Long> items, @Nullable MessageKind kind, int few) {
        String each = IntStream.range(0, items.size())
                .mapToObj(i -> "(select n.* from notification n where " + MINE + " and n.item_number = :item" + i
                        + of("n", kind) + " order by n.person_id, n.item_number, n.id desc fetch first " + (few + 1)
                        + " rows only)")
                .collect(Collectors.joining(" union all "));
        JdbcClient.StatementSpec statement = statement(
                "select m.*, p.name from (" + each + ") m left join person p on p.id = m.actor_id order by m.id desc");
        for (int i = 0; i < items.size(); i++) {
            statement = statement.param("item" + i, items.get(i));
        }
        Map<Long, List<InboxLine>> lines = new HashMap<>();
        statement.query(row -> {
            lines.computeIfAbsent(row.getLong("item_number"), it -> new ArrayList<>())
                    .add(line(row));
        });
        return lines;
    }

    /** The messages of an item before that one, the newest first. */
    List<InboxLine> before(long item, @Nullable MessageKind kind, long id, int rows) {
        return statement("select n.*, p.name from notification n left join person p on p.id = n.actor_id where "
                        + MINE + " and n.item_number = :item and n.id < :id" + of("n", kind)
                        + " order by n.person_id, n.item_number, n.id desc fetch first " + rows + " rows only")
                .param("item", item)
                .param("id", id)
                .query((row, i) -> line(row))
                .list();
    }

    /** Those of these items of which the reader wants no messages. */
    Set<Long> muted(Collection<Long> items) {
        return Set.copyOf(
                jdbc.sql("select item_number from notification_mute where person_id = :me and item_number in (:items)")
                        .param("me", user.id().value())
                        .param("items", items)
                        .query((row, i) -> row.getLong("item_number"))
                        .list());
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql)
                .param("me", user.id().value())
                .param("now", clock.now().atOffset(ZoneOffset.UTC));
    }

    private static String of(String messages, @Nullable MessageKind kind) {
        return kind == null ? "" : " and " + messages + ".kind = " + Sql.name(kind);
    }

    private static ItemRef item(ResultSet row) throws SQLException {
        String kind = row.getString("item_kind");
        return kind == null ? ItemRef.NONE : new ItemRef(ItemKind.valueOf(kind), row.getLong("item_number"));
    }

    private static InboxLine line(ResultSet row) throws SQLException {
        String why = row.getString("why");
        return new InboxLine(
                row.getLong("id"),
                row.getString("happening"),
                row.getString("name"),
                why == null ? null : Why.valueOf(why),
                Rows.moment(row, "happened_at"));
    }
}
