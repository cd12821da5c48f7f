package nl.ruimbaan.experiment;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Clock;

/** Who did something, and when. */
public record Deed(String by, Instant at) {

    public LocalDate day() {
        return LocalDate.ofInstant(at, Clock.ZONE);
    }
}
