package nl.ruimbaan.demand;

import java.util.Optional;

/**
 * How much of what customers ask we caused, and how often they are helped right first time. Empty while too little is known.
 *
 * @param failure failure demands out of all that are judged
 * @param rightFirstTime helped at once out of all of which that is known
 */
public record DemandShares(Optional<DemandSeries> failure, Optional<DemandSeries> rightFirstTime) {

    static final DemandShares NONE = new DemandShares(Optional.empty(), Optional.empty());
}
