package nl.ruimbaan.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an index is put on the disk, and what was taken out of texts is taken off it. */
final class KeptNowAndThen {

    private static final Duration KEPT_EVERY = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_EVERY = Duration.ofDays(1);

    private @Nullable Mark kept;
    private Instant keptAt = Instant.EPOCH;
    private Instant forgottenAt = Instant.EPOCH;

    /** So far it is on the disk already. */
    void is(Mark mark) {
        kept = mark;
    }

    /** Does what it is time for. */
    void at(Instant now, Index index, Mark mark) throws IOException {
        if (mark.equals(kept) || !now.isAfter(keptAt.plus(KEPT_EVERY))) {
            return;
        }
        if (now.isAfter(forgottenAt.plus(FORGOTTEN_EVERY))) {
            index.forgetWhatIsGone();
            forgottenAt = now;
        }
        index.keep(mark);
        kept = mark;
        keptAt = now;
    }
}
