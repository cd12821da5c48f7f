package nl.ruimbaan.spc;

import java.util.List;

/**
 * A period at its place in a series.
 *
 * @param period limits and signals of the points shown
 * @param from place of its first point shown, from 0
 * @param madeOf places of the points that made its limits; they can lie before the first point shown. Empty while too few points
 *     count
 */
public record Stretch(Period period, int from, List<Integer> madeOf) {

    public Stretch {
        madeOf = List.copyOf(madeOf);
    }

    /** Place of the point after its last one. */
    public int to() {
        return from + period.points().size();
    }
}
