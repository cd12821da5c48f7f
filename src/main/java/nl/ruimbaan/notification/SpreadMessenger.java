package nl.ruimbaan.notification;

import nl.ruimbaan.spread.ResultTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what came of an improvement to those who should hear it. */
@Component
class SpreadMessenger {

    private final Messages messages;

    SpreadMessenger(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ResultTold told) {
        told.hearers()
                .forEach((person, as) -> messages.tell(person, told.id().ref(), "IMPROVEMENT.RESULT." + as, told.by()));
    }
}
