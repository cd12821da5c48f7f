package nl.ruimbaan.exchange;

import nl.ruimbaan.story.RowAnswer;

/**
 * How many rows, and what came of them.
 *
 * @param seen rows behind us
 * @param taken stories on the wall
 * @param doubled rows that stand in the file more than once
 * @param known rows that an earlier import brought
 * @param refused wrong rows in the whole file
 */
public record Tally(long seen, long taken, long doubled, long known, long refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** What this answer counts for; the row itself was seen before. */
    static Tally of(RowAnswer answer) {
        return switch (answer) {
            case RowAnswer.Taken taken -> new Tally(0, 1, 0, 0, 0);
            case RowAnswer.IdenticalRowInThisFile identical -> new Tally(0, 0, 1, 0, 0);
            case RowAnswer.AlreadyThere there -> new Tally(0, 0, 0, 1, 0);
            case RowAnswer.Refused refused -> new Tally(0, 0, 0, 0, 1);
        };
    }

    Tally plus(Tally other) {
        return new Tally(
                seen + other.seen,
                taken + other.taken,
                doubled + other.doubled,
                known + other.known,
                refused + other.refused);
    }
}
