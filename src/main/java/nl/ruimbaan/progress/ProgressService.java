package nl.ruimbaan.progress;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.obstacle.ObstacleState;

/** Reading: results of the whole organisation, the same for everyone. */
@ApplicationService
public class ProgressService {

    private final Supplier<Map<ObstacleState, Count>> obstacles;
    private final Supplier<LeadTime> pickedUp;
    private final Supplier<LeadTime> removed;
    private final Supplier<LeadTime> confirmed;

    ProgressService(ObstacleFlow flow, Writes writes) {
        obstacles = writes.remember(() -> Collections.unmodifiableMap(flow.counts()));
        pickedUp = writes.remember(() -> LeadTime.of(flow.untilPickedUp()));
        removed = writes.remember(() -> LeadTime.of(flow.untilRemoved()));
        confirmed = writes.remember(() -> LeadTime.of(flow.untilConfirmed()));
    }

    /** How many obstacles stand where. */
    public Map<ObstacleState, Count> obstacles() {
        return obstacles.get();
    }

    /** Calendar days from reported to picked up. */
    public LeadTime untilPickedUp() {
        return pickedUp.get();
    }

    /** Calendar days from reported to removed. */
    public LeadTime untilRemoved() {
        return removed.get();
    }

    /** Calendar days from reported to confirmed by those who met it. */
    public LeadTime untilConfirmed() {
        return confirmed.get();
    }
}
