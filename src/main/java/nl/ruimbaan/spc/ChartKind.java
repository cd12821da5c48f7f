package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/** What a point of a series is, and so how its limits are calculated. The person who makes a measure chooses. */
public enum ChartKind {
    /** Individual values, in any unit; {@link Xmr}. */
    XMR(Xmr::limits, false),
    /** Proportions: a count out of a number; {@link PChart}. */
    P(PChart::limits, true),
    /** Proportions out of large numbers, whose chance itself varies; {@link PPrimeChart}. */
    P_PRIME(PPrimeChart::limits, true),
    /** Counts per equal period; {@link CChart}. */
    C(CChart::limits, false),
    /** Counts per exposure that differs; {@link UChart}. */
    U(UChart::limits, true);

    private final Formula formula;
    private final boolean outOf;

    ChartKind(Formula formula, boolean outOf) {
        this.formula = formula;
        this.outOf = outOf;
    }

    Optional<? extends Limits> limits(List<Observation> baseline) {
        return formula.limits(baseline);
    }

    /** Whether a point is a count out of a number, and its limits depend on that number. */
    public boolean isOutOf() {
        return outOf;
    }

    /** Whether a value is a share, from 0 to 1. */
    public boolean isProportion() {
        return this == P || this == P_PRIME;
    }

    /** Whether a value is made of whole things that were counted, so that it cannot be negative. */
    public boolean isCounted() {
        return this != XMR;
    }
}
