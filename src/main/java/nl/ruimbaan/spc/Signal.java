package nl.ruimbaan.spc;

import java.util.Optional;
import java.util.Set;

/** Why a point is no routine variation. In this order, the first is named when several hold. */
public enum Signal {
    /** Strictly beyond a natural limit. */
    OUTSIDE,
    /** One of seven or more in a row that each rise, or each fall. */
    TREND,
    /** One of two out of three in the same outer third, the third on that side of the centre as well. */
    TWO_OF_THREE,
    /** One of eight (seven by {@link SignalRules#NHS_FOUR}) or more in a row on the same side of the centre. */
    RUN;

    /** The one that is named; empty for routine variation. */
    public static Optional<Signal> foremost(Set<Signal> signals) {
        return signals.stream().sorted().findFirst();
    }
}
