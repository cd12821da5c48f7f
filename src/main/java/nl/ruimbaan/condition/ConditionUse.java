package nl.ruimbaan.condition;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** Port: what hangs under system conditions, told by the feature that keeps it. What is hidden is in no count and on no page. */
public interface ConditionUse {

    /**
     * What hangs under a system condition.
     *
     * @param stateKey translation key of where it stands
     * @param state the same, as a style knows it
     */
    record Line(ItemRef item, String title, String stateKey, String state, Instant reportedAt, int occurrences) {}

    /** Where a page ended: the next one goes on after it. */
    record Key(Instant reportedAt, long id) {

        public static Key after(Line last) {
            return new Key(last.reportedAt(), last.item().number());
        }
    }

    /** How many are in the way under each of these, in one statement that stops counting in time. */
    Map<ConditionId, Count> inTheWay(Collection<ConditionId> ids);

    /** What comes of this one, in numbers. */
    ConditionPage.Figures figures(ConditionId id);

    /** What hangs under it after the key, the newest first. */
    Slice<Line> page(ConditionId id, @Nullable Key after, int size);

    /** It is of another kind now, and so is all that hangs under it; within the transaction of who writes it. */
    void kindChanged(ConditionId id, ConditionKind kind);
}
