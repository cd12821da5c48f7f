package nl.ruimbaan.measure;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of a wish to add points: all of them, or none. */
public sealed interface Adding {

    /**
     * All are in.
     *
     * @param replaced how many took the place of another
     * @param leftOut how many were left out because their period had a value
     */
    record Added(int added, int replaced, int leftOut) implements Adding {}

    /** Nothing is in yet: rows have to be mended, or questions answered. */
    record Open(PointsReading reading) implements Adding {}

    /** Not allowed by a rule; each refusal says what to do. */
    record Refused(List<Refusal> refusals) implements Adding {}

    /** The measure does not exist. */
    record Gone() implements Adding {}
}
