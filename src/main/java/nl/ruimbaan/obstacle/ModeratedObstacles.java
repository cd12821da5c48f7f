package nl.ruimbaan.obstacle;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Obstacles can be hidden; who reported one is told. */
@Component
class ModeratedObstacles implements ModeratedItems {

    private final ObstacleRepository obstacles;
    private final ObstacleRecorder chronicle;

    ModeratedObstacles(ObstacleRepository obstacles, ObstacleRecorder chronicle) {
        this.obstacles = obstacles;
        this.chronicle = chronicle;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public Optional<PersonId> writer(long number) {
        return obstacles.findById(number).map(Obstacle::reporter);
    }

    @Override
    public void changed(long number) {
        obstacles.findById(number).ifPresent(chronicle::announce);
    }
}
