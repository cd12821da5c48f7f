package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.HelpLevel;
import org.jspecify.annotations.Nullable;

/** Reading: the page of an obstacle, and the obstacle in short. */
@ApplicationService
public class ObstaclePages {

    private final VisibleObstacles obstacles;
    private final ObstacleNameReader names;
    private final ActingReader acting;
    private final ObstacleHistoryReader history;
    private final UndoableSteps undoable;

    ObstaclePages(
            VisibleObstacles obstacles,
            ObstacleNameReader names,
            ActingReader acting,
            ObstacleHistoryReader history,
            UndoableSteps undoable) {
        this.obstacles = obstacles;
        this.names = names;
        this.acting = acting;
        this.history = history;
        this.undoable = undoable;
    }

    /** The obstacle with its history, and what the current user can do with it. */
    public Optional<ObstaclePage> page(ObstacleId id) {
        return obstacles.find(id).map(this::toPage);
    }

    /** What the form of a move asks of an obstacle; what happened to it is not read, however much that is. */
    public Optional<Movable> movable(ObstacleId id) {
        return obstacles.find(id).map(obstacle -> {
            Acting me = acting.around(obstacle);
            return new Movable(
                    standing(obstacle),
                    obstacle.text().toDraft().title(),
                    obstacle.course().level(),
                    reporter(obstacle, names.of(obstacle), me),
                    obstacle.course().toSolution().devisedWith(),
                    obstacle.possible(me));
        });
    }

    /** How it stands. */
    public Optional<ObstacleStanding> standing(ObstacleId id) {
        return obstacles.find(id).map(ObstaclePages::standing);
    }

    /** The obstacle in short. */
    public Optional<Summary> summary(ObstacleId id) {
        return obstacles.find(id).map(it -> {
            ObstacleNameReader.Names named = names.of(it);
            return new Summary(
                    standing(it),
                    it.text().toDraft(),
                    named.team(),
                    named.owner(),
                    it.standing().movedAt(),
                    named.occurrences(),
                    it.course().toSolution());
        });
    }

    /** The times that it hit someone, told before this one; the newest first. */
    public Slice<ObstaclePage.Time> times(ObstacleId id, long before) {
        return obstacles.find(id).map(it -> history.times(it, before)).orElseGet(() -> new Slice<>(List.of(), false));
    }

    private ObstaclePage toPage(Obstacle obstacle) {
        return toPage(obstacle, names.of(obstacle), acting.around(obstacle), history.together(obstacle));
    }

    private ObstaclePage toPage(
            Obstacle obstacle, ObstacleNameReader.Names named, Acting me, ObstacleHistoryReader.Together together) {
        return new ObstaclePage(
                obstacle.obstacleId(),
                obstacle.version(),
                obstacle.text().toDraft(),
                obstacle.state(),
                obstacle.course().level(),
                named.team(),
                named.entry(),
                reporter(obstacle, named, me),
                me.who().equals(obstacle.reporter()),
                obstacle.course().owner(),
                named.owner(),
                named.standIn(),
                named.asked(),
                obstacle.course().toSolution(),
                obstacle.reportedAt(),
                obstacle.standing().movedAt(),
                obstacle.text().changedAt(),
                named.occurrences(),
                obstacle.possible(me),
                obstacle.mayBeEditedBy(me),
                history.steps(obstacle),
                history.times(obstacle, null),
                undoable.until(obstacle),
                together.into(),
                together.others());
    }

    private static @Nullable String reporter(Obstacle obstacle, ObstacleNameReader.Names named, Acting me) {
        boolean mine = me.who().equals(obstacle.reporter());
        return obstacle.text().reporterHidden() && !mine ? null : named.reporter();
    }

    private static ObstacleStanding standing(Obstacle obstacle) {
        return new ObstacleStanding(
                obstacle.obstacleId(),
                obstacle.version(),
                obstacle.state(),
                obstacle.course().owner());
    }

    /**
     * An obstacle in short: what it is, where it stands and with whom, without what happened to it.
     *
     * @param ownerName of who has it in hand, if anyone
     */
    public record Summary(
            ObstacleStanding standing,
            ObstacleDraft text,
            @Nullable String teamName,
            @Nullable String ownerName,
            Instant movedAt,
            int occurrences,
            ObstaclePage.Solution solution) {}

    /**
     * An obstacle that is to be moved.
     *
     * @param level how far up the help chain it has come
     * @param reporter name, or null when hidden from the reader
     * @param devisedWith whom the solution was devised with, if that is written down
     * @param possible what the reader can do with it now, the first the most likely
     */
    public record Movable(
            ObstacleStanding standing,
            String title,
            HelpLevel level,
            @Nullable String reporter,
            @Nullable String devisedWith,
            List<ObstacleVerb> possible) {

        /** With whom it was devised: as was said before, else with who reported it, else with someone of this word. */
        public String deviser(String someone) {
            return Objects.requireNonNullElse(devisedWith, Objects.requireNonNullElse(reporter, someone));
        }
    }
}
