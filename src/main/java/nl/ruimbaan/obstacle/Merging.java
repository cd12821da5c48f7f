package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.thread.MergedItems;
import org.springframework.stereotype.Component;

/**
 * What goes along when an obstacle goes up in another one: occurrences, and all that other features keep about it.
 * All of it goes back when the two are taken apart; what came since stays where it came.
 */
@Component
class Merging {

    private final MergedItems merged;
    private final VisibleObstacles obstacles;
    private final Occurrences occurrences;
    private final HiddenTexts hidden;

    Merging(MergedItems merged, VisibleObstacles obstacles, Occurrences occurrences, HiddenTexts hidden) {
        this.merged = merged;
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
    ObstacleId root(ObstacleId id) {
        return id(merged.root(id.ref()));
    }

    /** @param merging the number under which is kept what went along */
    void merge(ObstacleId from, ObstacleId into, long merging) {
        merged.merge(from.ref(), into.ref(), merging);
        recount(from, into);
    }

    /** Taken apart and that taken back. */
    void again(ObstacleId from, ObstacleId root, MergedInto before) {
        merged.again(from.ref(), root.ref(), before.into().ref(), before.merging());
        recount(from, root);
    }

    /** Gives back what the merging brought, from wherever it has gone since. Answers from which obstacle. */
    ObstacleId takeApart(ObstacleId from, MergedInto went) {
        ObstacleId other = id(merged.takeApart(from.ref(), went.merging()));
        recount(from, other);
        return other;
    }

    private void recount(ObstacleId one, ObstacleId other) {
        occurrences.recount(one);
        occurrences.recount(other);
    }

    private static ObstacleId id(ItemRef item) {
        return new ObstacleId(item.number());
    }
}
