package nl.ruimbaan.meeting.ui;

import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.meeting.AgreementsChanged;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ui.ObstacleChanges;

/** Tells whether the news is about what was agreed. */
final class AgreementNews {

    private AgreementNews() {}

    /** Something was agreed or done about an obstacle. */
    static boolean agreed(ItemChange change) {
        return change.card() instanceof AgreementsChanged;
    }

    /** The same about this obstacle, or the obstacle itself changed. */
    static boolean of(ObstacleId obstacle, ItemChange change) {
        return (agreed(change) || ObstacleChanges.obstacle(change))
                && change.item().equals(obstacle.ref());
    }
}
