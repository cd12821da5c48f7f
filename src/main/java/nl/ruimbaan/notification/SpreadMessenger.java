package nl.ruimbaan.notification;

import nl.ruimbaan.spread.HearsAs;
import nl.ruimbaan.spread.OfferEnded;
import nl.ruimbaan.spread.OfferMade;
import nl.ruimbaan.spread.ResultTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what came of an improvement to those who should hear it, and that it is offered to their team. */
@Component
class SpreadMessenger {

    private static final String OFFER = "IMPROVEMENT.OFFER";

    private final Messages messages;

    SpreadMessenger(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(ResultTold told) {
        told.hearers()
                .forEach((person, as) -> messages.tellOf(
                        Messages.Cause.of(told.by()),
                        person,
                        told.id().ref(),
                        "IMPROVEMENT.RESULT." + as,
                        as == HearsAs.PART ? Why.PART : null));
    }

    /** Who answers for the team is asked; the others in it hear that there is an offer. */
    @EventListener
    void on(OfferMade made) {
        made.asked().forEach(it -> messages.tell(it, made.improvement().ref(), OFFER + ".ASKED", made.by()));
        made.others().forEach(it -> messages.tell(it, made.improvement().ref(), OFFER, made.by()));
    }

    @EventListener
    void on(OfferEnded ended) {
        ended.concerned()
                .forEach(it -> messages.tell(it, ended.improvement().ref(), OFFER + "." + ended.verb(), ended.by()));
    }
}
