package nl.ruimbaan.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as its page shows it.
 *
 * @param changedOn since when it is no longer there; null while it is
 * @param obstacles the newest that hang under it
 * @param history all that happened, the newest first
 * @param mayKeep whether the reader may change it
 */
public record ConditionPage(
        ConditionId id,
        int version,
        ConditionDraft text,
        ConditionState state,
        @Nullable LocalDate changedOn,
        Figures figures,
        Slice<ConditionUse.Line> obstacles,
        List<Step> history,
        boolean mayKeep) {

    /**
     * What comes of it, in numbers; what is hidden is in none of them.
     *
     * @param inTheWay of the obstacles, those that are not known to be gone
     * @param occurrences how often a colleague said of one of the obstacles that it happened to them too
     * @param stories from which one of the obstacles was reported, each once
     */
    public record Figures(Count obstacles, Count inTheWay, Count occurrences, Count stories) {}

    /**
     * One line of the history.
     *
     * @param why empty when nothing was asked
     * @param on the day that it is about, if it is about one
     */
    public record Step(
            Instant at,
            String who,
            ConditionVerb verb,
            String why,
            @Nullable LocalDate on) {}
}
