package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/**
 * The centre of counts: Σy/Σn of the points that are not ghosted.
 *
 * @param centre per one of what is counted
 */
record Ratio(double centre) {

    /** Empty when no point counts. */
    static Optional<Ratio> of(List<Observation> baseline) {
        double counted = 0;
        double outOf = 0;
        for (Observation point : baseline) {
            if (!point.ghosted()) {
                counted += point.count();
                outOf += point.outOf();
            }
        }
        return outOf > 0 ? Optional.of(new Ratio(counted / outOf)) : Optional.empty();
    }
}
