package nl.ruimbaan.progress;

import java.util.Map;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.obstacle.ObstacleState;

/** Reading: results of the whole organisation, the same for everyone. */
@ApplicationService
public class ProgressService {

    private final ObstacleFlow flow;

    ProgressService(ObstacleFlow flow) {
        this.flow = flow;
    }

    /** How many obstacles stand where. */
    public Map<ObstacleState, Count> obstacles() {
        return flow.counts();
    }

    /** Calendar days from reported to picked up. */
    public LeadTime untilPickedUp() {
        return LeadTime.of(flow.untilPickedUp());
    }

    /** Calendar days from reported to removed. */
    public LeadTime untilRemoved() {
        return LeadTime.of(flow.untilRemoved());
    }

    /** Calendar days from reported to confirmed by those who met it. */
    public LeadTime untilConfirmed() {
        return LeadTime.of(flow.untilConfirmed());
    }
}
