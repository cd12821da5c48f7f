package nl.ruimbaan.obstacle;

import java.util.Optional;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadService;
import org.springframework.stereotype.Component;

/** The stories in which obstacles stood in the way: from there the red thread goes on. */
@Component
class ObstacleOrigins {

    private final StoryWall wall;
    private final StoryResults results;
    private final ThreadService threads;
    private final ReporterReader reporters;
    private final CurrentUser user;

    ObstacleOrigins(
            StoryWall wall, StoryResults results, ThreadService threads, ReporterReader reporters, CurrentUser user) {
        this.wall = wall;
        this.results = results;
        this.threads = threads;
        this.reporters = reporters;
        this.user = user;
    }

    /** Whether there is such a story, for the current user. */
    boolean has(StoryId story) {
        return page(story).isPresent();
    }

    /** Ties the red thread. */
    void ledTo(StoryId story, Obstacle obstacle) {
        threads.link(story.ref(), obstacle.obstacleId().ref());
        results.ledToChange(story);
    }

    /**
     * It hit the current user in this story, with or without a name. The thread shows who told a story: where it would name whoever
     * wants no name here, or there, it is not tied.
     */
    void occurredIn(StoryId story, Obstacle obstacle, boolean anonymous) {
        boolean nameless = anonymous || reporters.isHidden(obstacle, user.id());
        if (isKeptApart(story) == nameless) {
            ledTo(story, obstacle);
        }
    }

    /** Whether the current user told it, unknown to colleagues. */
    private boolean isKeptApart(StoryId story) {
        return page(story).filter(it -> it.mine() && it.text().hidden()).isPresent();
    }

    private Optional<StoryPage> page(StoryId story) {
        return wall.page(story);
    }
}
