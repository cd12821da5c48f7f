package nl.ruimbaan.obstacle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.OwnReads;
import org.springframework.stereotype.Component;

/** Tells the red thread what obstacles are called and where they stand. */
@Component
class ObstacleTitles implements ItemSource {

    private static final int REMEMBERED = 500;

    private final Function<Set<Long>, List<ItemView>> views;

    ObstacleTitles(VisibleObstacles obstacles, OwnReads reads) {
        views = reads.remember(
                REMEMBERED,
                numbers ->
                        obstacles.among(numbers).stream().map(Obstacle::toView).toList());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public List<ItemView> views(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : views.apply(Set.copyOf(numbers));
    }
}
