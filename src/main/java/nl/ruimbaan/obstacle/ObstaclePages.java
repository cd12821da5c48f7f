package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: the page of an obstacle, and what one needs to move it. */
@ApplicationService
public class ObstaclePages {

    private static final int MOST_MERGED = 100;

    private final VisibleObstacles obstacles;
    private final ObstacleNameReader names;
    private final ActingReader acting;
    private final ObstacleHistoryReader history;
    private final UndoableSteps undoable;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ObstaclePages(
            VisibleObstacles obstacles,
            ObstacleNameReader names,
            ActingReader acting,
            ObstacleHistoryReader history,
            UndoableSteps undoable,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.names = names;
        this.acting = acting;
        this.history = history;
        this.undoable = undoable;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The obstacle with its history, and what the current user can do with it. */
    public Optional<ObstaclePage> page(ObstacleId id) {
        return obstacles.find(id).map(this::toPage);
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

    /** The other managers, who can be asked to take an obstacle over, by name. */
    public List<PersonName> managers() {
        return jdbc.sql("""
                        select p.id, p.name from person p join person_role r on r.person_id = p.id
                        where r.role = ? and not p.disabled and p.id <> ? order by p.name, p.id
                        """)
                .params(Role.MANAGER.name(), user.id().value())
                .query((row, i) -> new PersonName(new PersonId(row.getLong("id")), row.getString("name")))
                .list();
    }

    private ObstaclePage toPage(Obstacle obstacle) {
        ObstacleNameReader.Names named = names.of(obstacle);
        Acting me = acting.around(obstacle);
        Together together = mergedWith(obstacle);
        return new ObstaclePage(
                obstacle.obstacleId(),
                obstacle.version(),
                obstacle.text().toDraft(),
                obstacle.state(),
                obstacle.course().level(),
                named.team(),
                named.entry(),
                reporter(obstacle, named),
                user.is(obstacle.reporter()),
                obstacle.course().owner(),
                named.owner(),
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
                undoUntil(obstacle),
                together.into(),
                together.others());
    }

    private @Nullable String reporter(Obstacle obstacle, ObstacleNameReader.Names named) {
        return obstacle.text().reporterHidden() && !user.is(obstacle.reporter()) ? null : named.reporter();
    }

    private static ObstacleStanding standing(Obstacle obstacle) {
        return new ObstacleStanding(
                obstacle.obstacleId(),
                obstacle.version(),
                obstacle.state(),
                obstacle.course().owner());
    }

    private @Nullable Instant undoUntil(Obstacle obstacle) {
        return undoable.of(obstacle)
                .filter(it -> user.is(it.by()) && it.version() == obstacle.version() && !it.isOver(clock.now()))
                .map(UndoableSteps.Kept::until)
                .orElse(null);
    }

    /** The one that it went up in, and those that went up in it. */
    private record Together(ObstaclePage.@Nullable Merged into, List<ObstaclePage.Merged> others) {}

    private Together mergedWith(Obstacle obstacle) {
        ObstacleId into = obstacle.standing().merged().map(MergedInto::into).orElse(null);
        List<ObstaclePage.Merged> found = jdbc.sql(
                        "select o.id, o.title from obstacle o where o.id = :into" + HiddenTexts.except("o.id")
                                + " union all select o.id, o.title from obstacle o where o.merged_into_id = :obstacle"
                                + HiddenTexts.except("o.id") + " order by id fetch first " + MOST_MERGED + " rows only")
                .param("into", into == null ? 0 : into.number())
                .param("obstacle", obstacle.id())
                .query((row, i) -> new ObstaclePage.Merged(new ObstacleId(row.getLong("id")), row.getString("title")))
                .list();
        return new Together(
                found.stream().filter(it -> it.id().equals(into)).findFirst().orElse(null),
                found.stream().filter(it -> !it.id().equals(into)).toList());
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
}
