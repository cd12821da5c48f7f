package nl.ruimbaan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleStanding;
import nl.ruimbaan.security.CurrentUser;

/** Saying whether what was agreed about an obstacle is done. */
@ApplicationService
public class AgreementAnswers {

    private final ObstaclePages obstacles;
    private final AgreementRepository agreements;
    private final AgreementRights rights;
    private final Agreeing agreeing;
    private final CurrentUser user;
    private final Clock clock;

    AgreementAnswers(
            ObstaclePages obstacles,
            AgreementRepository agreements,
            AgreementRights rights,
            Agreeing agreeing,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.agreements = agreements;
        this.rights = rights;
        this.agreeing = agreeing;
        this.user = user;
        this.clock = clock;
    }

    /** It is done. */
    @Change
    public Outcome.OfAct<AgreementDraft> done(AgreementId id) {
        return answer(id, it -> it.done(user.id(), clock.now()));
    }

    /** It is not done, or not after all. */
    @Change
    public Outcome.OfAct<AgreementDraft> notDone(AgreementId id) {
        return answer(id, Agreement::notDone);
    }

    private Outcome.OfAct<AgreementDraft> answer(AgreementId id, Consumer<Agreement> answer) {
        return agreements
                .findById(id.value())
                .flatMap(agreement -> obstacles.standing(agreement.obstacle()).map(it -> answer(agreement, it, answer)))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<AgreementDraft> answer(
            Agreement agreement, ObstacleStanding obstacle, Consumer<Agreement> answer) {
        Optional<Refusal> refusal = rights.toAnswer(obstacle.state(), obstacle.owner(), agreement.who());
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(List.of(refusal.get()));
        }
        answer.accept(agreement);
        agreements.saveAndFlush(agreement);
        agreeing.changed(obstacle.id());
        return new Outcome.Saved<>(obstacle.id().ref(), agreement.version());
    }
}
