package nl.ruimbaan.obstacle.ui;

import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.obstacle.ObstacleGone;
import nl.ruimbaan.obstacle.ObstacleNews;

/** Tells what the news is about. */
public final class ObstacleChanges {

    private ObstacleChanges() {}

    /** An obstacle came, changed or went out of sight. */
    public static boolean obstacle(ItemChange change) {
        return change.card() instanceof ObstacleNews || change.card() instanceof ObstacleGone;
    }
}
