package nl.ruimbaan.stillness;

import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import org.springframework.boot.test.context.TestComponent;

/** Seven o'clock, when people are reminded. */
@TestComponent
public class Mornings {

    private final RemindOfStillness job;

    Mornings(RemindOfStillness job) {
        this.job = job;
    }

    public void come(LocalDate day) {
        Clock.at(day.atTime(7, 0).atZone(Clock.ZONE).toInstant(), () -> {
            job.remind();
            return true;
        });
    }
}
