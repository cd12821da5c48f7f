package nl.ruimbaan.obstacle;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where an obstacle went up in another one, and where it stood before. */
@Embeddable
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
class MergedInto {

    @Column(name = "merged_into_id")
    private Long intoId;

    private Long mergingId;

    @Enumerated(EnumType.STRING)
    private ObstacleState stateBefore;

    @SuppressWarnings("NullAway.Init")
    protected MergedInto() {}

    MergedInto(ObstacleId into, long merging, ObstacleState before) {
        intoId = into.number();
        mergingId = merging;
        stateBefore = before;
    }

    ObstacleId into() {
        return new ObstacleId(intoId);
    }

    /** The number under which is kept what went along. */
    long merging() {
        return mergingId;
    }

    ObstacleState stateBefore() {
        return stateBefore;
    }

    /** The same, from where it stands when it is taken apart. */
    MergedInto from(ObstacleState before) {
        return new MergedInto(into(), mergingId, before);
    }
}
