package nl.ruimbaan.obstacle;

import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.conversation.UnnamedVoices;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Writing about obstacles: reporting one, and its text. */
@ApplicationService
public class ObstacleService {

    private final VisibleObstacles obstacles;
    private final ActingReader acting;
    private final ObstacleWording wording;
    private final ObstacleOrigins origins;
    private final ObstacleRecorder chronicle;
    private final UnnamedVoices voices;

    ObstacleService(
            VisibleObstacles obstacles,
            ActingReader acting,
            ObstacleWording wording,
            ObstacleOrigins origins,
            ObstacleRecorder chronicle,
            UnnamedVoices voices) {
        this.obstacles = obstacles;
        this.acting = acting;
        this.wording = wording;
        this.origins = origins;
        this.chronicle = chronicle;
        this.voices = voices;
    }

    /**
     * An obstacle is new; published within the transaction that keeps it.
     *
     * @param team whose it is; null for nobody's
     */
    public record Reported(
            ObstacleId id, PersonId by, @Nullable TeamId team) {}

    /** Reports an obstacle in the current user's name, with the thread from the story in which it stood in the way. */
    @Change
    public Outcome<ObstacleDraft> report(ObstacleDraft draft, @Nullable StoryId fromStory) {
        return report(draft, fromStory, 0);
    }

    /** As {@link #report(ObstacleDraft, StoryId)}; the draft of this number, as which it was written, is no longer needed. */
    @Change
    public Outcome<ObstacleDraft> report(ObstacleDraft draft, @Nullable StoryId fromStory, long writtenAs) {
        TextToPublish text = wording.text(draft, writtenAs);
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (fromStory != null && !origins.has(fromStory)) {
            return Outcome.refused(Refusal.because("obstacle.refused.noStory"));
        }
        Optional<ObstacleDraft> current = wording.current(draft, draft.reporterHidden());
        if (current.isEmpty()) {
            return noEntry();
        }
        Obstacle obstacle = chronicle.report(current.get());
        text.first(obstacle.obstacleId().ref(), Set.of(obstacle.reporter()));
        if (fromStory != null) {
            origins.ledTo(fromStory, obstacle);
        }
        return chronicle.written(obstacle);
    }

    /** Its reporter, its owner or a coach writes it anew, from the version that the text was made from. */
    @Change
    public Outcome<ObstacleDraft> edit(ObstacleId id, int fromVersion, ObstacleDraft draft) {
        return obstacles
                .find(id)
                .map(obstacle -> edit(obstacle, fromVersion, draft))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome<ObstacleDraft> edit(Obstacle obstacle, int fromVersion, ObstacleDraft draft) {
        Acting me = acting.around(obstacle);
        if (!obstacle.mayBeEditedBy(me)) {
            return Outcome.refused(Refusal.because("obstacle.refused.notYours"));
        }
        if (obstacle.text().wasWrittenAfter(fromVersion)) {
            return chronicle.conflict(obstacle);
        }
        TextToPublish text = wording.text(draft, obstacle.id());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        boolean hidden = obstacle.hidesReporter(draft, me.who());
        Optional<ObstacleDraft> current = wording.current(draft, hidden);
        if (current.isEmpty()) {
            return noEntry();
        }
        if (hidden && !obstacle.text().reporterHidden()) {
            voices.unname(obstacle.obstacleId().ref(), Set.of(obstacle.reporter()));
        }
        obstacle.edit(current.get(), me.who(), me.now());
        text.anew(obstacle.obstacleId().ref());
        return chronicle.written(obstacle);
    }

    private static Outcome<ObstacleDraft> noEntry() {
        return Outcome.refused(Refusal.of("entry", "register.refused.noEntry"));
    }
}
