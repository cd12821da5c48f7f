package nl.ruimbaan.experiment;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** What was learned: all experiments that are finished, adopted or abandoned alike, the newest first. */
@ApplicationService
public class LearningLibrary {

    public static final int PAGE = 50;

    private final LearnedReader learned;

    LearningLibrary(LearnedReader learned) {
        this.learned = learned;
    }

    /** A page after the key, or the first. */
    public Slice<LearnedCard> page(LearnedFilter filter, LearnedCard.@Nullable Key after) {
        return learned.page(filter, after, PAGE);
    }

    public Count count(LearnedFilter filter) {
        return learned.count(filter);
    }
}
