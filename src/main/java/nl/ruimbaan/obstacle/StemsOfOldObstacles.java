package nl.ruimbaan.obstacle;

import java.util.List;
import nl.ruimbaan.words.StemColumn;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives obstacles without stems theirs, when the portal starts and before anyone comes in: an update that makes stems otherwise
 * empties the column, and a row may come from elsewhere.
 */
@Component
class StemsOfOldObstacles implements SmartInitializingSingleton {

    private static final int AT_A_TIME = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    StemsOfOldObstacles(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Row(long id, String title, String sentence) {}

    @Override
    public void afterSingletonsInstantiated() {
        long last = 0;
        while (last >= 0) {
            last = fillAfter(last);
        }
    }

    /** The last one that was filled in; -1 when there is none left. */
    private long fillAfter(long last) {
        return transaction.execute(status -> {
            List<Row> rows = jdbc.query(
                    "select id, title, sentence from obstacle where id > ? and stems = '' order by id" + " fetch first "
                            + AT_A_TIME + " rows only",
                    (row, i) -> new Row(row.getLong("id"), row.getString("title"), row.getString("sentence")),
                    last);
            // Nothing else changes: neither the version that somebody may be editing, nor when it was written.
            jdbc.batchUpdate(
                    "update obstacle set stems = ? where id = ? and stems = ''",
                    rows.stream()
                            .map(it -> new Object[] {StemColumn.of(it.title(), it.sentence()), it.id()})
                            .toList());
            return rows.isEmpty() ? -1 : rows.getLast().id();
        });
    }
}
