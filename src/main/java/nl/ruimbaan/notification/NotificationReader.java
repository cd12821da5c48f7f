package nl.ruimbaan.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads messages for who brings them elsewhere than in the inbox. */
@Component
public class NotificationReader {

    private static final String UNREAD = " from notification n join person p on p.id = n.person_id"
            + " where n.read_at is null and p.disabled = false and n.due_at > :after and n.due_at <= :until";

    private final JdbcClient jdbc;
    private final ItemViews items;
    private final CurrentUser user;

    NotificationReader(JdbcClient jdbc, ItemViews items, CurrentUser user) {
        this.jdbc = jdbc;
        this.items = items;
        this.user = user;
    }

    /** Whose message about what has come, and when. */
    public record Arrived(long id, PersonId person, String happening, Instant at) {}

    /** The unread messages that came due after the one moment, up to the other; the oldest first. */
    public List<Arrived> arrived(Instant after, Instant until) {
        return jdbc.sql("select n.id, n.person_id, n.happening, n.due_at" + UNREAD + " order by n.due_at, n.id")
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, i) -> arrived(row))
                .list();
    }

    /** The same of one person. */
    public List<Arrived> arrived(PersonId person, Instant after, Instant until) {
        return jdbc.sql("select n.id, n.person_id, n.happening, n.due_at" + UNREAD
                        + " and n.person_id = :person order by n.due_at, n.id")
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .query((row, i) -> arrived(row))
                .list();
    }

    /** Those of these messages that the current user has not read, about what they may see now; the newest first. */
    public List<Notification> unread(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Notification> found = jdbc.sql(
                        "select n.id, n.item_kind, n.item_number, n.happening, p.name, n.happened_at"
                                + " from notification n left join person p on p.id = n.actor_id"
                                + " where n.id in (:ids) and n.person_id = :me and n.read_at is null order by n.id desc")
                .param("ids", ids)
                .param("me", user.id().value())
                .query((row, i) -> untitled(row))
                .list();
        Map<ItemRef, ItemView> views = items.of(
                found.stream().map(Notification::item).filter(Objects::nonNull).toList());
        return found.stream()
                .filter(it -> it.item() == null || views.containsKey(it.item()))
                .map(it -> it.titled(title(views.get(it.item()))))
                .toList();
    }

    private static @Nullable String title(@Nullable ItemView view) {
        return view == null ? null : view.title();
    }

    private static Arrived arrived(ResultSet row) throws SQLException {
        return new Arrived(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("happening"),
                Rows.moment(row, "due_at"));
    }

    private static Notification untitled(ResultSet row) throws SQLException {
        String kind = row.getString("item_kind");
        return new Notification(
                row.getLong("id"),
                kind == null ? null : new ItemRef(ItemKind.valueOf(kind), row.getLong("item_number")),
                null,
                row.getString("happening"),
                row.getString("name"),
                Rows.moment(row, "happened_at"),
                false);
    }
}
