package nl.ruimbaan.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** The organisation's time. Days and weeks are those of Amsterdam, whatever the server or the reader thinks. */
@Component
public class Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** Now, in microseconds: what both databases keep. */
    public Instant now() {
        return MOMENT.orElse(Instant.now()).truncatedTo(ChronoUnit.MICROS);
    }

    /** What it really is now, also while something is done as if it were another time: for what follows each other. */
    public static Instant reallyNow() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The first day of the ISO week that a day lies in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Runs something as if it happened then: for the demo, imports and tests, through {@code RunAs}. */
    public static <T, X extends Throwable> T at(Instant moment, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(MOMENT, moment).call(work);
    }
}
