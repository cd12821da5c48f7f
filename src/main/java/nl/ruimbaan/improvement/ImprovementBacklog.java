package nl.ruimbaan.improvement;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import org.jspecify.annotations.Nullable;

/** The backlog: a team's improvements in its own order, or all by latest activity. */
@ApplicationService
public class ImprovementBacklog {

    public static final int PAGE = 50;

    private final ImprovementCardReader cards;

    ImprovementBacklog(ImprovementCardReader cards) {
        this.cards = cards;
    }

    /** A page after the key, or the first. */
    public Slice<ImprovementCard> list(BacklogFilter filter, ImprovementCard.@Nullable Key after) {
        return cards.page(filter, after, PAGE);
    }

    /** How many there are in each phase, whatever phase the filter asks for. */
    public BacklogCounts counts(BacklogFilter filter) {
        return cards.counts(filter);
    }
}
