package nl.ruimbaan.mail;

import java.time.Duration;
import java.time.Instant;

/** After how long a letter that was not taken is tried again, and when that is no use any more. */
final class Backoff {

    static final Duration AT_MOST = Duration.ofDays(5);

    private static final long FIRST_MINUTES = 5;
    private static final int MOST_DOUBLED = 6;

    private Backoff() {}

    /** Five minutes, ten, twenty, and every five hours in the end. */
    static Instant after(int tries, Instant now) {
        return now.plus(Duration.ofMinutes(FIRST_MINUTES << Math.min(tries, MOST_DOUBLED)));
    }

    static boolean isOver(Letter letter, Instant now) {
        return now.isAfter(letter.madeAt().plus(AT_MOST));
    }
}
