package nl.ruimbaan.base;

import java.time.Duration;
import java.time.Instant;

/** Port: keeps something for a while only. What has been kept long enough is forgotten at night, and the log says how many of what. */
public interface Forgets {

    /** What is kept, in the plural; the guide to running Ruimbaan calls it so too. */
    String what();

    /** How long it is kept after it was last touched. */
    Duration kept();

    /**
     * Forgets what nobody touched since this moment, within the transaction of the caller.
     *
     * @return how many are gone
     */
    int forgetBefore(Instant moment);
}
