package nl.ruimbaan.obstacle;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import org.springframework.stereotype.Component;

/** Tells the red thread what obstacles are called and where they stand. */
@Component
class ObstacleTitles implements ItemSource {

    private final VisibleObstacles obstacles;

    ObstacleTitles(VisibleObstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return obstacles.among(numbers).stream().map(Obstacle::toView).toList();
    }
}
