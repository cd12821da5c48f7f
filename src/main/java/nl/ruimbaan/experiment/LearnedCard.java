package nl.ruimbaan.experiment;

import java.time.Instant;
import nl.ruimbaan.improvement.ImprovementId;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from one experiment, to be read in a minute.
 *
 * @param title of the improvement it was tried for
 * @param lang in which it is written
 * @param counted with how many demands it was tried, as far as they were counted
 * @param planned with how many it was to be tried
 */
public record LearnedCard(
        ExperimentId id,
        ImprovementId improvement,
        String title,
        String lang,
        String what,
        String expectation,
        ExperimentResult came,
        int counted,
        int planned,
        @Nullable String team,
        @Nullable String type,
        Instant at) {

    /** Where a page ended: the next one goes on after it. */
    public record Key(Instant at, long id) {

        public static Key after(LearnedCard last) {
            return new Key(last.at(), last.id().value());
        }
    }
}
