package nl.ruimbaan.measure;

/**
 * In which columns of a table what stands, from 0.
 *
 * @param outOf of no meaning where a value stands by itself
 */
public record Columns(int period, int count, int outOf) {

    /** The columns that are needed, in this order. */
    static Columns first() {
        return new Columns(0, 1, 2);
    }
}
