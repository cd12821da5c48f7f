package nl.ruimbaan.meeting;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleStanding;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who agrees on something about an obstacle, and who says that it is done: while the obstacle is open. */
@Component
class AgreementRights {

    /** Where nothing is left to do: what was agreed about a merged one has gone along with it. */
    static final String OVER =
            Sql.names(List.of(ObstacleState.CONFIRMED, ObstacleState.UNCONFIRMED, ObstacleState.WITHDRAWN));

    private final CurrentUser user;

    AgreementRights(CurrentUser user) {
        this.user = user;
    }

    /** Its owner, any manager and any coach. */
    Optional<Refusal> toAgree(ObstacleStanding obstacle) {
        return denial(obstacle.state(), leads(obstacle.owner()), "notYours");
    }

    /** The same, and who is to do it. */
    Optional<Refusal> toAnswer(ObstacleState state, @Nullable PersonId owner, @Nullable PersonId who) {
        return denial(state, leads(owner) || isMe(who), "notYoursToDo");
    }

    private boolean leads(@Nullable PersonId owner) {
        return isMe(owner) || user.has(Role.MANAGER) || user.has(Role.COACH);
    }

    private boolean isMe(@Nullable PersonId person) {
        return person != null && user.is(person);
    }

    private static Optional<Refusal> denial(ObstacleState state, boolean may, String why) {
        if (!state.isOpen()) {
            return Optional.of(Refusal.because("obstacle.refused.closed"));
        }
        return may ? Optional.empty() : Optional.of(Refusal.because("obstacle.agreement.refused." + why));
    }
}
