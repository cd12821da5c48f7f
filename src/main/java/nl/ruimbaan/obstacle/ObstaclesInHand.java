package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.people.Consequence;
import nl.ruimbaan.people.InHand;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** An owner who leaves: others must be able to pick up what they had in hand, and who returns gets back what nobody did. */
@Component
class ObstaclesInHand implements InHand {

    private final ObstacleRepository obstacles;
    private final LeftObstacles left;
    private final ObstacleRecorder chronicle;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObstaclesInHand(
            ObstacleRepository obstacles,
            LeftObstacles left,
            ObstacleRecorder chronicle,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.left = left;
        this.chronicle = chronicle;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Consequence> ifLeaves(PersonId person) {
        LeftObstacles.Held held = left.heldBy(person);
        return Stream.of(
                        new Consequence("account.close.obstacles", held.owned()),
                        new Consequence("account.close.asked", held.asked()),
                        new Consequence("account.close.confirmations", held.toConfirm()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    @Override
    public void leaves(PersonId person) {
        Instant now = clock.now();
        left.forget(person);
        for (Obstacle obstacle : obstacles.ownedByOrAskedOf(person.value())) {
            if (person.equals(obstacle.course().owner())) {
                ownerLeaves(obstacle, person, now);
            } else {
                LeftObstacle before = LeftObstacle.asked(obstacle, now);
                obstacle.course().forgetAsked();
                left.keep(obstacles.saveAndFlush(obstacle), person, before);
            }
        }
    }

    private void ownerLeaves(Obstacle obstacle, PersonId person, Instant now) {
        Standing.Assignees held = obstacle.course().held();
        boolean waits = obstacle.state().isOpen();
        LeftObstacle before = LeftObstacle.owned(obstacle, now);
        ObstacleStep step = obstacle.ownerLeft(numbers.nextRecord(), user.id(), now);
        if (waits) { // of what is over nobody needs to hear, and nothing is added to its history
            chronicle.moved(obstacle, step, user.id(), held, null, now);
            before = before.by(step);
        }
        left.keep(obstacles.saveAndFlush(obstacle), person, before);
    }

    @Override
    public List<Consequence> ifReturns(PersonId person) {
        LeftObstacles.Returning returning = left.returningTo(person);
        return Stream.of(
                        new Consequence("account.reopen.obstacles", returning.owned()),
                        new Consequence("account.reopen.asked", returning.asked()),
                        new Consequence("account.reopen.acted", returning.acted()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    @Override
    public void returns(PersonId person) {
        Instant now = clock.now();
        for (LeftObstacle before : left.untouched(person)) {
            obstacles.findById(before.obstacle()).ifPresent(it -> giveBack(it, before, person, now));
        }
        left.forget(person);
    }

    /** Within the minute in which nobody was told yet, it is as if nothing happened; later it is told. */
    private void giveBack(Obstacle obstacle, LeftObstacle before, PersonId person, Instant now) {
        if (!before.owned()) {
            obstacle.course().askAgain(person, before);
            chronicle.announce(obstacles.saveAndFlush(obstacle));
            return;
        }
        Standing.Assignees held = obstacle.course().held();
        Long told = before.step();
        boolean quick = told != null && !now.isAfter(before.at().plus(ObstacleUndo.TIME));
        ObstacleVerb verb = quick ? ObstacleVerb.UNDO : ObstacleVerb.OWNER_BACK;
        ObstacleStep step = obstacle.ownerBack(numbers.nextRecord(), verb, person, before, user.id(), now);
        if (told == null) {
            obstacles.saveAndFlush(obstacle);
        } else if (quick) {
            chronicle.undone(obstacle, step.undoing(told), told, null);
        } else {
            chronicle.moved(obstacle, step, user.id(), held, null, now);
        }
    }
}
