package nl.ruimbaan.obstacle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What goes along when an obstacle goes up in another one: occurrences, and all that other features keep about it.
 * All of it goes back when the two are taken apart; what came since stays where it came.
 */
@Component
class Merging {

    private static final String OCCURRENCE = "OCCURRENCE";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final List<Mergeable> features;
    private final VisibleObstacles obstacles;
    private final Occurrences occurrences;
    private final HiddenTexts hidden;

    Merging(
            JdbcClient jdbc,
            MovedRows moved,
            List<Mergeable> features,
            VisibleObstacles obstacles,
            Occurrences occurrences,
            HiddenTexts hidden) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.features = features;
        this.obstacles = obstacles;
        this.occurrences = occurrences;
        this.hidden = hidden;
    }

    /**
     * Waits until nobody else merges these two, takes either apart, or tells that it happened; and nobody else does until this
     * transaction is over. To be asked before either is read.
     */
    void hold(ObstacleId from, ObstacleId into) {
        obstacles.hold(from, into);
    }

    /** As {@link #hold(ObstacleId, ObstacleId)}, the obstacle and the one that it went up in. */
    void hold(ObstacleId merged) {
        obstacles.hold(merged, root(merged));
    }

    /** Whether somebody says that a person can be recognised in either: what would move is not to be read elsewhere then. */
    boolean isHidden(ObstacleId one, ObstacleId other) {
        return hidden.holds(one.ref()) || hidden.holds(other.ref());
    }

    /** Where it has gone in the end; itself when it did not go up in another one. */
    ObstacleId root(ObstacleId merged) {
        return jdbc.sql("select coalesce(merged_root_id, id) from obstacle where id = ?")
                .param(merged.number())
                .query((row, i) -> new ObstacleId(row.getLong(1)))
                .optional()
                .orElse(merged);
    }

    /** @param merging the number under which is kept what went along */
    void merge(ObstacleId from, ObstacleId into, long merging) {
        moved.keep(merging, OCCURRENCE, "select id from occurrence where obstacle_id = ?", from.number());
        move(merging, from.number(), into.number());
        jdbc.sql("update obstacle set merged_root_id = ? where merged_root_id = ?")
                .params(into.number(), from.number())
                .update();
        root(from.number(), into.number());
        features.forEach(it -> it.merge(from.ref(), into.ref(), merging));
        occurrences.recount(from);
        occurrences.recount(into);
    }

    /** Taken apart and that taken back: what goes along again has been brought on by the mergings on the way to the root as well. */
    void again(ObstacleId from, ObstacleId root, MergedInto before) {
        merge(from, root, before.merging());
        Optional<Way> on = way(before.into().number());
        while (on.isPresent()) {
            moved.alsoBy(on.get().merging(), before.merging());
            on = way(on.get().into());
        }
    }

    /** One merging on the way to the root. */
    private record Way(long into, long merging) {}

    private Optional<Way> way(long obstacle) {
        return jdbc.sql("select merged_into_id, merging_id from obstacle where id = ? and merged_into_id is not null")
                .param(obstacle)
                .query((row, i) -> new Way(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** Gives back what the merging brought, from wherever it has gone since. Answers from which obstacle. */
    ObstacleId takeApart(ObstacleId from, MergedInto merged) {
        ObstacleId other = root(from);
        ItemRef there = other.ref();
        move(merged.merging(), other.number(), from.number());
        moved.wentBack(merged.merging(), OCCURRENCE);
        features.forEach(it -> it.takeApart(from.ref(), there, merged.merging()));
        moved.forget(merged.merging());
        jdbc.sql("update obstacle set merged_root_id = null where id = ?")
                .param(from.number())
                .update();
        below(from.number()).forEach(it -> root(it, from.number()));
        occurrences.recount(from);
        occurrences.recount(other);
        return other;
    }

    private void move(long merging, long from, long into) {
        jdbc.sql("update occurrence set obstacle_id = ? where obstacle_id = ? and " + MovedRows.among("id"))
                .params(into, from, merging, OCCURRENCE)
                .update();
    }

    private void root(long obstacle, long root) {
        jdbc.sql("update obstacle set merged_root_id = ? where id = ?")
                .params(root, obstacle)
                .update();
    }

    /** All that went up in it, and in those. */
    private Set<Long> below(long obstacle) {
        Set<Long> all = new LinkedHashSet<>();
        List<Long> level = List.of(obstacle);
        while (!level.isEmpty()) {
            level = jdbc
                    .sql("select id from obstacle where merged_into_id in (:level)")
                    .param("level", level)
                    .query((row, i) -> row.getLong(1))
                    .list()
                    .stream()
                    .filter(all::add)
                    .toList();
        }
        return all;
    }
}
