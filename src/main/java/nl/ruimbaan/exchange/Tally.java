package nl.ruimbaan.exchange;

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

    Tally plus(Tally other) {
        return new Tally(
                seen + other.seen,
                taken + other.taken,
                doubled + other.doubled,
                known + other.known,
                refused + other.refused);
    }
}
