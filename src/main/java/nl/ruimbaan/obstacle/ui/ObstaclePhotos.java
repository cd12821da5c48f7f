package nl.ruimbaan.obstacle.ui;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.photo.PhotoItems;
import org.springframework.stereotype.Component;

/** Who may write an obstacle anew, changes what stands beside it. */
@Component
class ObstaclePhotos implements PhotoItems {

    private final ObstaclePages pages;

    ObstaclePhotos(ObstaclePages pages) {
        this.pages = pages;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public boolean isMine(long number) {
        return pages.page(new ObstacleId(number)).filter(ObstaclePage::mayEdit).isPresent();
    }
}
