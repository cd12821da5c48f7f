package nl.ruimbaan.obstacle;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** One dated time that an obstacle hit someone. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class Occurrence extends BaseEntity {

    private long obstacleId;
    private long personId;
    private LocalDate onDay;
    private @Nullable String words;
    private @Nullable Long storyId;
    private boolean anonymous;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    Occurrence(
            long id,
            ObstacleId obstacle,
            PersonId person,
            LocalDate on,
            String words,
            @Nullable StoryId story,
            boolean anonymous,
            Instant at) {
        super(id);
        this.obstacleId = obstacle.number();
        this.personId = person.value();
        this.onDay = on;
        this.words = Texts.orNull(words);
        this.storyId = story == null ? null : story.number();
        this.anonymous = anonymous;
        this.at = at;
    }
}
