package nl.ruimbaan.obstacle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** The obstacles that the current user may see: to others a hidden one is not there. */
@Component
class VisibleObstacles {

    private final ObstacleRepository obstacles;
    private final CurrentUser user;

    VisibleObstacles(ObstacleRepository obstacles, CurrentUser user) {
        this.obstacles = obstacles;
        this.user = user;
    }

    Optional<Obstacle> find(ObstacleId id) {
        return among(List.of(id.number())).stream().findFirst();
    }

    List<Obstacle> among(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : obstacles.visibleTo(user.id().value(), user.has(Role.COACH), numbers, ItemKind.OBSTACLE.name());
    }

    /** Waits until nobody else holds one of these, and holds them until the transaction is over; always in the same order. */
    void hold(ObstacleId... ids) {
        Arrays.stream(ids).mapToLong(ObstacleId::number).distinct().sorted().forEach(obstacles::hold);
    }
}
