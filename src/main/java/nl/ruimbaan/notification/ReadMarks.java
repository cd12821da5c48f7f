package nl.ruimbaan.notification;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages the current user has seen. Another's stay as they are; open bells hear of it. */
@Component
class ReadMarks {

    private static final String READ =
            "update notification set read_at = :now, unread = false" + " where person_id = :me and unread = true";

    /** What has not come yet is not seen yet. */
    private static final String ALL = READ + " and due_at <= :now";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final Changes changes;

    ReadMarks(JdbcClient jdbc, CurrentUser user, Clock clock, Changes changes) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.changes = changes;
    }

    /** This message alone. */
    void one(long id) {
        marked(statement(READ + " and id = :id").param("id", id));
    }

    void read(long item) {
        marked(statement(ALL + " and item_number = :item").param("item", item));
    }

    void readAll(@Nullable MessageKind kind) {
        marked(statement(ALL + (kind == null ? "" : " and kind = " + Sql.name(kind))));
    }

    void unread(long item) {
        marked(statement(
                        "update notification set read_at = null, unread = true where id = (select max(n.id)"
                                + " from notification n where n.person_id = :me and n.item_number = :item and n.due_at <= :now)")
                .param("item", item));
    }

    private JdbcClient.StatementSpec statement(String sql) {
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        return jdbc.sql(sql).param("me", user.id().value()).param("now", now);
    }

    private void marked(JdbcClient.StatementSpec statement) {
        statement.update();
        changes.announce(new ItemChange(ItemRef.NONE, new NotificationsRead(user.id())));
    }
}
