package nl.ruimbaan.improvement;

import java.util.List;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What waits for me: an improvement that was handed over to me. Those that I am busy with wait for nobody. */
@Component
class ImprovementTurns implements TurnSource {

    private final ImprovementRepository improvements;
    private final CurrentUser user;

    ImprovementTurns(ImprovementRepository improvements, CurrentUser user) {
        this.improvements = improvements;
        this.user = user;
    }

    @Override
    public List<Turn> turns(int limit) {
        return improvements.handedOverTo(user.id().value(), Limit.of(limit)).stream()
                .map(it -> new Turn(it.improvementId().ref(), "improvement.turn.handedOver", it.title(), it.activeAt()))
                .toList();
    }
}
