package nl.ruimbaan.obstacle;

import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Obstacles can be hidden; who reported one is told. */
@Component
class ModeratedObstacles implements ModeratedItems {

    private final ObstacleRepository obstacles;
    private final ReporterReader reporters;
    private final ObstacleRecorder chronicle;

    ModeratedObstacles(ObstacleRepository obstacles, ReporterReader reporters, ObstacleRecorder chronicle) {
        this.obstacles = obstacles;
        this.reporters = reporters;
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
    public Set<PersonId> tellers(long number) {
        return obstacles
                .findById(number)
                .map(it -> Set.copyOf(reporters.of(it)))
                .orElse(Set.of());
    }

    @Override
    public void changed(long number) {
        obstacles.findById(number).ifPresent(chronicle::announce);
    }
}
