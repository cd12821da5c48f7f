package nl.ruimbaan.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing said between coaches and a hidden teller.
 *
 * @param coach name of the coach who said it; null when the teller did
 */
public record ContactLine(long id, @Nullable String coach, String text, Instant at) {}
