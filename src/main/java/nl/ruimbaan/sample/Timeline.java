package nl.ruimbaan.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.RunAs;

/** What happened in the demo, told in the order of the days; each in a person's name, at that moment. */
class Timeline {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final Duration BETWEEN = Duration.ofMinutes(23);

    private final RunAs runAs;
    private final LocalDate today;
    private final List<Event> events = new ArrayList<>();

    Timeline(RunAs runAs, LocalDate today) {
        this.runAs = runAs;
        this.today = today;
    }

    /** Does something and says what came of it. */
    interface Act {
        Outcome<?> act();
    }

    private record Event(int daysAgo, PersonId who, Act act) {}

    void add(int daysAgo, PersonId who, Act act) {
        events.add(new Event(daysAgo, who, act));
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /**
     * Plays everything, the oldest first; what stands first on a day happens first.
     *
     * @param writeOut makes what one has done readable to the next
     */
    void play(Runnable writeOut) {
        events.sort(Comparator.comparingInt(Event::daysAgo).reversed());
        int onDay = 0;
        int day = -1;
        for (Event event : events) {
            onDay = event.daysAgo() == day ? onDay + 1 : 0;
            day = event.daysAgo();
            Instant moment =
                    day(day).atTime(MORNING).atZone(Clock.ZONE).toInstant().plus(BETWEEN.multipliedBy(onDay));
            Outcome<?> outcome = runAs.personAt(event.who(), moment, event.act()::act);
            writeOut.run();
            if (!(outcome instanceof Outcome.Saved<?>)) {
                throw new IllegalStateException("the demo cannot be told: " + outcome);
            }
        }
    }
}
