package nl.ruimbaan.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where a story went up in another one, and where it stood before. */
@Embeddable
public class GoneUp {

    @Column(name = "merged_into_id")
    private Long intoId;

    private Long mergingId;

    @Enumerated(EnumType.STRING)
    private StoryState stateBefore;

    @SuppressWarnings("NullAway.Init")
    protected GoneUp() {}

    public GoneUp(StoryId into, long merging, StoryState before) {
        intoId = into.number();
        mergingId = merging;
        stateBefore = before;
    }

    public StoryId into() {
        return new StoryId(intoId);
    }

    /** The number under which is kept what went along. */
    public long merging() {
        return mergingId;
    }

    public StoryState before() {
        return stateBefore;
    }
}
