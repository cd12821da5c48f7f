package nl.ruimbaan.spc;

/**
 * The limits of a period: one centre, and limits that depend on how much stands behind a point where its kind of chart says
 * so (p, p′, u).
 */
@FunctionalInterface
interface Limits {

    /** The limits that hold for this point. */
    NaturalLimits at(Observation point);
}
