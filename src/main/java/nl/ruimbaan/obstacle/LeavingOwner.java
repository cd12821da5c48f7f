package nl.ruimbaan.obstacle;

import java.time.Instant;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.security.AccessChanged;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner who leaves: others must be able to pick up what they had in hand. */
@Component
class LeavingOwner {

    private final ObstacleRepository obstacles;
    private final Chronicle chronicle;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    LeavingOwner(ObstacleRepository obstacles, Chronicle chronicle, Numbers numbers, CurrentUser user, Clock clock) {
        this.obstacles = obstacles;
        this.chronicle = chronicle;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Whose account is closed has left. */
    @EventListener
    @Transactional
    void on(AccessChanged changed) {
        if (changed.reason() == AccessChanged.Reason.CLOSED) {
            ownerLeaves(changed.person());
        }
    }

    private void ownerLeaves(PersonId person) {
        Instant now = clock.now();
        for (Obstacle obstacle : obstacles.ownedByOrAskedOf(person.value())) {
            if (person.equals(obstacle.course().owner())) {
                Held before = obstacle.course().held();
                boolean waits = obstacle.state().isOpen();
                ObstacleStep step = obstacle.ownerLeft(numbers.nextRecord(), user.id(), now);
                if (waits) { // of what is over nobody needs to hear, and nothing is added to its history
                    chronicle.moved(obstacle, step, user.id(), before, null, now);
                }
            } else {
                obstacle.forgetAsked();
            }
        }
    }
}
