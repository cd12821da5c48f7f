package nl.ruimbaan.meeting;

import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePages;

/** What was agreed about an obstacle: reading it, and agreeing on more. */
@ApplicationService
public class AgreementService {

    private final ObstaclePages obstacles;
    private final AgreementReader agreements;
    private final Agreeing agreeing;

    AgreementService(ObstaclePages obstacles, AgreementReader agreements, Agreeing agreeing) {
        this.obstacles = obstacles;
        this.agreements = agreements;
        this.agreeing = agreeing;
    }

    /** The newest fifty; empty when the reader may not see the obstacle. */
    public Optional<AgreementList> of(ObstacleId id) {
        return obstacles.standing(id).map(it -> agreements.of(it, AgreementReader.NEWEST));
    }

    /** Its owner, a manager or a coach agrees on something, outside a meeting. */
    @Change
    public Outcome.OfAct<AgreementDraft> agree(ObstacleId id, AgreementDraft draft) {
        return agreeing.agree(id, null, draft);
    }
}
