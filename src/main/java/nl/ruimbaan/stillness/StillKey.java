package nl.ruimbaan.stillness;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where a page of a section ended: the next one goes on after it.
 *
 * @param since from when its days count; the beginning of the day when that is a day
 * @param moved when it was last moved, which tells apart what counts from the same day
 */
public record StillKey(Instant since, Instant moved, long id) implements Comparable<StillKey> {

    private static final Comparator<StillKey> LONGEST_FIRST =
            Comparator.comparing(StillKey::since).thenComparing(StillKey::moved).thenComparing(StillKey::id);

    @Override
    public int compareTo(StillKey other) {
        return LONGEST_FIRST.compare(this, other);
    }
}
