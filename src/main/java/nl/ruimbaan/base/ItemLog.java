package nl.ruimbaan.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which items changed, kept with the change itself, so that what is made from items catches up by it after whatever happened: a
 * crash, a restored back-up, or what another node wrote. The numbers of entries only go up; one that is a little lower may become
 * known a moment later than a higher one. Who was away for longer than it is kept makes everything anew; the newest entry stays, by which
 * one knows how far it had come.
 */
@Component
public class ItemLog implements Forgets {

    private static final Duration KEPT = Duration.ofDays(7);

    /** One change; of what stands on an item's page it is the item that changed. */
    public record Entry(long id, ItemRef item, Instant at) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final AtomicLong written = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ItemLog(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** They changed, or are gone: kept right before the surrounding transaction is committed, once for each item. */
    public void changed(Collection<ItemRef> items) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            keep(items);
            announce();
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Course.class::isInstance)
                .map(Course.class::cast)
                .findFirst()
                .orElseGet(this::newCourse)
                .items
                .addAll(items);
    }

    /** The entries after this one, as many as this, in their order. */
    public List<Entry> after(long id, int most) {
        return client.sql("select id, item_kind, item_number, at from item_log where id > ? order by id fetch first "
                        + most + " rows only")
                .param(id)
                .query(ItemLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number")),
                Rows.moment(row, "at"));
    }

    public Optional<Entry> newest() {
        return client.sql(
                        "select id, item_kind, item_number, at from item_log order by id desc fetch first 1 rows only")
                .query(ItemLog::entry)
                .optional();
    }

    /** How often this node wrote in it; an entry is to be read by {@link #after} once it is counted. */
    public long written() {
        return written.get();
    }

    /** Calls it after each commit that wrote, in the thread that committed: it must be quick. */
    public void subscribe(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public String what() {
        return "entries of what changed, by which the index of the search catches up";
    }

    @Override
    public Duration kept() {
        return KEPT;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return client.sql("delete from item_log where at < ? and id < (select max(l.id) from item_log l)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void keep(Collection<ItemRef> items) {
        OffsetDateTime now = Clock.reallyNow().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                "insert into item_log (item_kind, item_number, at) values (?, ?, ?)",
                items.stream()
                        .map(it -> new Object[] {it.kind().name(), it.number(), now})
                        .toList());
    }

    private void announce() {
        long _ = written.incrementAndGet();
        listeners.forEach(Runnable::run);
    }

    private Course newCourse() {
        Course course = new Course();
        TransactionSynchronizationManager.registerSynchronization(course);
        return course;
    }

    /** Of one transaction. */
    private final class Course implements TransactionSynchronization {

        private final Set<ItemRef> items = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            keep(items);
        }

        @Override
        public void afterCommit() {
            announce();
        }
    }
}
