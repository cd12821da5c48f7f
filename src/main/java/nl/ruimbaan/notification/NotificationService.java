package nl.ruimbaan.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands behind the bell of the current user; nobody reads another's. */
@ApplicationService
public class NotificationService {

    /** So many stand behind the bell; all of them are in the inbox. */
    public static final int NEWEST = 10;

    /** More than this are not counted. */
    public static final int MOST_UNREAD = 99;

    private final JdbcClient jdbc;
    private final ObjectProvider<ItemSource> sources;
    private final CurrentUser user;
    private final Clock clock;
    private final ReadMarks marks;

    NotificationService(
            JdbcClient jdbc, ObjectProvider<ItemSource> sources, CurrentUser user, Clock clock, ReadMarks marks) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.user = user;
        this.clock = clock;
        this.marks = marks;
    }

    /** The newest, and whether there are more. */
    public Slice<Notification> newest() {
        Slice<Notification> page = Slice.of(
                jdbc.sql("""
                        select n.id, n.item_kind, n.item_number, n.happening, p.name, n.happened_at, n.read_at
                        from notification n left join person p on p.id = n.actor_id
                        where n.person_id = :me and n.due_at <= :now
                        order by n.person_id, n.id desc fetch first :rows rows only
                        """)
                        .param("me", user.id().value())
                        .param("now", timestamp(clock.now()))
                        .param("rows", NEWEST + 1)
                        .query((row, i) -> untitled(row))
                        .list(),
                NEWEST);
        Map<ItemRef, String> titles = titles(page.items());
        return page.map(it -> new Notification(
                it.id(),
                it.item(),
                it.item() == null ? null : titles.get(it.item()),
                it.happening(),
                it.by(),
                it.at(),
                it.read()));
    }

    private static Notification untitled(ResultSet row) throws SQLException {
        return new Notification(
                row.getLong("id"),
                item(row.getString("item_kind"), row.getLong("item_number")),
                null,
                row.getString("happening"),
                row.getString("name"),
                Rows.moment(row, "happened_at"),
                row.getObject("read_at") != null);
    }

    /** How many the reader has not opened; one more than {@link #MOST_UNREAD} stands for all above it. */
    public int unread() {
        return jdbc.sql("""
                select count(*) from (select 1 from notification where person_id = :me and unread = true and due_at <= :now
                    fetch first :most rows only) counted
                """)
                .param("me", user.id().value())
                .param("now", timestamp(clock.now()))
                .param("most", MOST_UNREAD + 1)
                .query(Integer.class)
                .single();
    }

    /** The reader opened this one. Another's stays as it is. */
    @Change
    public void read(long id) {
        Writes.unseen(NotificationService.class);
        marks.one(id);
    }

    private Map<ItemRef, String> titles(List<Notification> notifications) {
        Map<ItemKind, List<Long>> byKind = notifications.stream()
                .map(Notification::item)
                .filter(Objects::nonNull)
                .distinct()
                .collect(
                        Collectors.groupingBy(ItemRef::kind, Collectors.mapping(ItemRef::number, Collectors.toList())));
        Map<ItemRef, String> titles = new HashMap<>();
        sources.stream()
                .filter(source -> byKind.containsKey(source.kind()))
                .flatMap(source -> source.views(byKind.getOrDefault(source.kind(), List.of())).stream())
                .forEach((ItemView view) -> titles.put(view.ref(), view.title()));
        return titles;
    }

    private static @Nullable ItemRef item(@Nullable String kind, long number) {
        return kind == null ? null : new ItemRef(ItemKind.valueOf(kind), number);
    }

    private static OffsetDateTime timestamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
