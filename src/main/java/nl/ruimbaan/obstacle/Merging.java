package nl.ruimbaan.obstacle;

import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.MovedRows;
import nl.ruimbaan.conversation.ConversationMerging;
import nl.ruimbaan.thread.ThreadMerging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What goes along when an obstacle goes up in another one: occurrences, what was said, who follows, and the links of the thread.
 * All of it goes back when the two are taken apart; what came since stays where it came.
 */
@Component
class Merging {

    private static final String OCCURRENCE = "OCCURRENCE";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final ConversationMerging conversations;
    private final ThreadMerging threads;
    private final ObstacleFacts facts;

    Merging(
            JdbcClient jdbc,
            MovedRows moved,
            ConversationMerging conversations,
            ThreadMerging threads,
            ObstacleFacts facts) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.conversations = conversations;
        this.threads = threads;
        this.facts = facts;
    }

    /** @param merging the number under which is kept what went along */
    void merge(ObstacleId from, ObstacleId into, long merging) {
        moved.keep(
                merging,
                OCCURRENCE,
                jdbc.sql("select id from occurrence where obstacle_id = ?")
                        .param(from.number())
                        .query((row, i) -> row.getLong(1))
                        .list());
        jdbc.sql("update occurrence set obstacle_id = ? where obstacle_id = ?")
                .params(into.number(), from.number())
                .update();
        jdbc.sql("update obstacle set merged_root_id = ? where merged_root_id = ?")
                .params(into.number(), from.number())
                .update();
        root(from.number(), into.number());
        conversations.merge(from.ref(), into.ref(), merging);
        threads.merge(from.ref(), into.ref(), merging);
        facts.recount(from);
        facts.recount(into);
    }

    /** Gives back what the merging brought, from wherever it has gone since. Answers from which obstacle. */
    ObstacleId takeApart(ObstacleId from, MergedInto merged) {
        long root = jdbc.sql("select merged_root_id from obstacle where id = ?")
                .param(from.number())
                .query(Long.class)
                .single();
        ItemRef there = new ObstacleId(root).ref();
        moved.of(merged.merging(), OCCURRENCE)
                .forEach(it -> jdbc.sql("update occurrence set obstacle_id = ? where id = ? and obstacle_id = ?")
                        .params(from.number(), it, root)
                        .update());
        conversations.takeApart(from.ref(), there, merged.merging());
        threads.takeApart(from.ref(), there, merged.merging());
        moved.forget(merged.merging());
        jdbc.sql("update obstacle set merged_root_id = null where id = ?")
                .param(from.number())
                .update();
        below(from.number()).forEach(it -> root(it, from.number()));
        ObstacleId other = new ObstacleId(root);
        facts.recount(from);
        facts.recount(other);
        return other;
    }

    private void root(long obstacle, long root) {
        jdbc.sql("update obstacle set merged_root_id = ? where id = ?")
                .params(root, obstacle)
                .update();
    }

    /** All that went up in it, and in those. */
    private List<Long> below(long obstacle) {
        List<Long> all = new ArrayList<>();
        List<Long> level = List.of(obstacle);
        while (!level.isEmpty()) {
            level = jdbc.sql("select id from obstacle where merged_into_id in (:level)")
                    .param("level", level)
                    .query((row, i) -> row.getLong(1))
                    .list();
            all.addAll(level);
        }
        return all;
    }
}
