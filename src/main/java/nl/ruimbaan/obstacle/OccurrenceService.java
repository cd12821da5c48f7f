package nl.ruimbaan.obstacle;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Telling that an obstacle hit you too. */
@ApplicationService
public class OccurrenceService {

    private final VisibleObstacles obstacles;
    private final Occurrences occurrences;
    private final ObstacleOrigins origins;
    private final ObstacleRecorder chronicle;
    private final PublishingGuard guard;
    private final Clock clock;

    OccurrenceService(
            VisibleObstacles obstacles,
            Occurrences occurrences,
            ObstacleOrigins origins,
            ObstacleRecorder chronicle,
            PublishingGuard guard,
            Clock clock) {
        this.obstacles = obstacles;
        this.occurrences = occurrences;
        this.origins = origins;
        this.chronicle = chronicle;
        this.guard = guard;
        this.clock = clock;
    }

    /** This happened to me too, also for the second time today; with the story in which it did, the thread goes on from there. */
    @Change
    public Outcome.OfAct<ObstacleDraft> happenedToMeToo(ObstacleId id, OccurrenceDraft draft) {
        obstacles.hold(id);
        return obstacles.find(id).map(obstacle -> told(obstacle, draft)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ObstacleDraft> told(Obstacle obstacle, OccurrenceDraft draft) {
        if (!obstacle.state().isOpen()) {
            return Outcome.refused(Refusal.because("obstacle.refused.closed"));
        }
        List<Refusal> refusals =
                guard.after(draft.refusals(clock.today()), ItemKind.OBSTACLE, obstacle.id(), Texts.of(draft));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        StoryId story = draft.story();
        if (story != null && !origins.has(story)) {
            return Outcome.refused(Refusal.because("obstacle.refused.noStory"));
        }
        if (occurrences.toldJustNow(obstacle.obstacleId(), draft)) {
            return Outcome.refused(Refusal.because("obstacle.refused.toldJustNow"));
        }
        occurrences.keep(obstacle.obstacleId(), draft);
        if (story != null) {
            origins.occurredIn(story, obstacle, draft.anonymous());
        }
        return chronicle.occurred(obstacle, draft.anonymous());
    }

    /**
     * An obstacle hit someone once more; published within the transaction that keeps it.
     *
     * @param by who told it
     * @param nameless whether nobody else may know who told it
     */
    public record Occurred(
            ObstacleId id,
            PersonId by,
            boolean nameless,
            List<PersonId> reporters,
            @Nullable PersonId owner) {}
}
