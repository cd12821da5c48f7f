package nl.ruimbaan.notification;

import java.time.Duration;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.improvement.ImprovementMoved;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.meeting.AgreementMade;
import nl.ruimbaan.obstacle.ObstacleMoved;
import nl.ruimbaan.obstacle.ObstacleUndo;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.people.StandInReader;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.spread.OfferMade;
import nl.ruimbaan.stillness.ObstacleReminder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is asked of somebody who is away, and what they are reminded of as an owner, their stand-in hears as well: {0} is who is away. What
 * concerns somebody as a teller or reporter stays theirs, for nobody else may know of it.
 */
@Component
class StandInMessenger {

    private static final Set<ObstacleVerb> ASKING = Set.of(ObstacleVerb.HAND_OVER, ObstacleVerb.ESCALATE);

    private final Messages messages;
    private final StandInReader standIns;
    private final Clock clock;

    StandInMessenger(Messages messages, StandInReader standIns, Clock clock) {
        this.messages = messages;
        this.standIns = standIns;
        this.clock = clock;
    }

    @EventListener
    void on(ObstacleMoved moved) {
        if (ASKING.contains(moved.verb())) {
            tell(
                    moved.asked(),
                    moved.by(),
                    moved.id().ref(),
                    "OBSTACLE." + moved.verb() + ".STAND_IN.ASKED",
                    moved.step(),
                    ObstacleUndo.TIME);
        }
    }

    @EventListener
    void on(ImprovementMoved moved) {
        if (moved.verb() == ImprovementVerb.HAND_OVER) {
            tell(
                    moved.asked(),
                    moved.by(),
                    moved.id().ref(),
                    "IMPROVEMENT.HAND_OVER.STAND_IN.ASKED",
                    moved.step(),
                    LastSteps.TIME);
        }
    }

    @EventListener
    void on(ObstacleReminder reminder) {
        switch (reminder.about()) {
            case STILL -> now(reminder.person(), null, reminder.id().ref(), "OBSTACLE.REMINDER.STAND_IN");
            case QUESTION -> now(reminder.person(), null, reminder.id().ref(), "OBSTACLE.REMINDER.STAND_IN.QUESTION");
            case GONE -> {}
        }
    }

    @EventListener
    void on(AgreementMade agreed) {
        if (!agreed.by().equals(agreed.who())) {
            now(agreed.who(), agreed.by(), agreed.id().ref(), "OBSTACLE.AGREED.STAND_IN.ASKED");
        }
    }

    @EventListener
    void on(OfferMade made) {
        made.asked().forEach(it -> now(it, made.by(), made.improvement().ref(), "IMPROVEMENT.OFFER.STAND_IN.ASKED"));
    }

    private void now(@Nullable PersonId away, @Nullable PersonId by, ItemRef item, String happening) {
        tell(away, by, item, happening, null, Duration.ZERO);
    }

    private void tell(
            @Nullable PersonId away,
            @Nullable PersonId by,
            ItemRef item,
            String happening,
            @Nullable Long step,
            Duration waits) {
        if (away != null) {
            standIns.on(away, clock.today())
                    .filter(it -> !it.equals(by))
                    .ifPresent(it -> messages.tellOf(new Messages.Cause(step, away, waits), it, item, happening, null));
        }
    }
}
