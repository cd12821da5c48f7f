package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.conversation.UnnamedVoices;
import nl.ruimbaan.people.SmallTeams;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.publishing.TextToPublish;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;

/** Writing about obstacles: reporting one, and its text. */
@ApplicationService
public class ObstacleService {

    private final VisibleObstacles obstacles;
    private final ObstacleNameReader names;
    private final ActingReader acting;
    private final ConditionRegister register;
    private final ObstacleRecorder chronicle;
    private final ThreadService threads;
    private final StoryResults stories;
    private final StoryWall wall;
    private final UnnamedVoices voices;
    private final SmallTeams smallTeams;
    private final Publishing publishing;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleService(
            VisibleObstacles obstacles,
            ObstacleNameReader names,
            ActingReader acting,
            ConditionRegister register,
            ObstacleRecorder chronicle,
            ThreadService threads,
            StoryResults stories,
            StoryWall wall,
            UnnamedVoices voices,
            SmallTeams smallTeams,
            Publishing publishing,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.names = names;
        this.acting = acting;
        this.register = register;
        this.chronicle = chronicle;
        this.threads = threads;
        this.stories = stories;
        this.wall = wall;
        this.voices = voices;
        this.smallTeams = smallTeams;
        this.publishing = publishing;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Reports an obstacle in the current user's name, with the thread from the story in which it stood in the way. */
    @Change
    public Outcome<ObstacleDraft> report(ObstacleDraft draft, @Nullable StoryId fromStory) {
        return report(draft, fromStory, 0);
    }

    /** As {@link #report(ObstacleDraft, StoryId)}; the draft of this number, as which it was written, is no longer needed. */
    @Change
    public Outcome<ObstacleDraft> report(ObstacleDraft draft, @Nullable StoryId fromStory, long writtenAs) {
        TextToPublish text = publishing.text(ItemKind.OBSTACLE, writtenAs, draft.texts(), draft.refusals());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        if (fromStory != null && wall.page(fromStory).isEmpty()) {
            return Outcome.refused(Refusal.because("obstacle.refused.noStory"));
        }
        Optional<ObstacleDraft> placed = placed(draft, draft.reporterHidden());
        if (placed.isEmpty()) {
            return noEntry();
        }
        Instant now = clock.now();
        Obstacle obstacle = new Obstacle(new ObstacleId(numbers.nextItem()), user.id(), placed.get(), now);
        text.first(obstacle.obstacleId().ref(), Set.of(user.id()));
        Outcome<ObstacleDraft> outcome = chronicle.reported(obstacle, now);
        if (fromStory != null) {
            threads.link(fromStory.ref(), obstacle.obstacleId().ref());
            stories.ledToChange(fromStory);
        }
        return outcome;
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
        if (!obstacle.mayBeEditedBy(acting.around(obstacle))) {
            return Outcome.refused(Refusal.because("obstacle.refused.notYours"));
        }
        if (obstacle.text().wasWrittenAfter(fromVersion)) {
            return new Outcome.Conflict<>(
                    obstacle.text().toDraft(),
                    obstacle.version(),
                    writer(obstacle),
                    obstacle.text().changedAt());
        }
        TextToPublish text = publishing.text(ItemKind.OBSTACLE, obstacle.id(), draft.texts(), draft.refusals());
        if (text.isRefused()) {
            return new Outcome.Refused<>(text.refusals());
        }
        PersonId me = user.id();
        boolean hidden = obstacle.hidesReporter(draft, me);
        Optional<ObstacleDraft> placed = placed(draft, hidden);
        if (placed.isEmpty()) {
            return noEntry();
        }
        if (hidden && !obstacle.text().reporterHidden()) {
            voices.unname(obstacle.obstacleId().ref(), Set.of(obstacle.reporter()));
        }
        obstacle.edit(placed.get(), me, clock.now());
        text.anew(obstacle.obstacleId().ref());
        return chronicle.written(obstacle, me, clock.now());
    }

    /** With the kind that its entry has, and without a team that would tell who a hidden reporter is; empty without that entry. */
    private Optional<ObstacleDraft> placed(ObstacleDraft draft, boolean hidden) {
        ObstacleDraft written = draft.in(smallTeams.beside(draft.team(), hidden));
        ConditionId entry = written.entry();
        return entry == null ? Optional.of(written) : register.name(entry).map(written::under);
    }

    private static Outcome<ObstacleDraft> noEntry() {
        return Outcome.refused(Refusal.of("entry", "register.refused.noEntry"));
    }

    /** Who wrote it last; empty when that is a reporter whom the reader may not know. */
    private String writer(Obstacle obstacle) {
        boolean hidden = obstacle.text().reporterHidden()
                && obstacle.text().changedBy().equals(obstacle.reporter())
                && !user.is(obstacle.reporter());
        String name = names.of(obstacle).writer();
        return hidden || name == null ? "" : name;
    }
}
