package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: the page of an obstacle, and what one needs to move it. */
@ApplicationService
public class ObstaclePages {

    private final VisibleObstacles obstacles;
    private final ObstacleNames names;
    private final ObstacleFacts facts;
    private final ObstacleHistory history;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    ObstaclePages(
            VisibleObstacles obstacles,
            ObstacleNames names,
            ObstacleFacts facts,
            ObstacleHistory history,
            JdbcClient jdbc,
            CurrentUser user) {
        this.obstacles = obstacles;
        this.names = names;
        this.facts = facts;
        this.history = history;
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The obstacle with its history, and what the current user can do with it. */
    public Optional<ObstaclePage> page(ObstacleId id) {
        return obstacles.find(id).map(this::toPage);
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
        ObstacleNames.Names named = names.of(obstacle);
        Situation me = facts.around(obstacle);
        boolean mine = me.who().equals(obstacle.reporter());
        return new ObstaclePage(
                obstacle.obstacleId(),
                obstacle.version(),
                obstacle.text().toDraft(),
                obstacle.state(),
                obstacle.course().level(),
                named.team(),
                named.entry(),
                obstacle.text().reporterHidden() && !mine ? null : named.reporter(),
                mine,
                obstacle.course().owner(),
                named.owner(),
                named.asked(),
                obstacle.course().toSolution(),
                obstacle.reportedAt(),
                obstacle.movedAt(),
                obstacle.changedAt(),
                named.occurrences(),
                obstacle.possible(me),
                obstacle.mayBeEditedBy(me),
                history.steps(obstacle),
                history.times(obstacle));
    }
}
