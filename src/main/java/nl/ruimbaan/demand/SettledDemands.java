package nl.ruimbaan.demand;

import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Topic;
import nl.ruimbaan.base.Writes;
import org.springframework.stereotype.Component;

/**
 * The demands of long ago: hardly anyone still changes them, so that what was counted of them holds until somebody does.
 */
@Component
class SettledDemands {

    /** So many weeks before the one that runs are not settled yet: tallies wait in a browser, and are corrected. */
    private static final int UNSETTLED_WEEKS = 1;

    private final Clock clock;
    private final Topic topic;

    SettledDemands(Clock clock, Writes writes) {
        this.clock = clock;
        topic = writes.topic();
    }

    /** Demands of days before this one are settled. */
    LocalDate until() {
        return Clock.monday(clock.today()).minusWeeks(UNSETTLED_WEEKS);
    }

    Topic topic() {
        return topic;
    }

    /** A demand of this day was stored or taken back. */
    void stored(LocalDate askedOn) {
        if (askedOn.isBefore(until())) {
            topic.changes();
        }
    }

    /** A type may have gone up in another, with all its demands. */
    void retyped() {
        topic.changes();
    }
}
