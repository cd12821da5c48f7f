package nl.ruimbaan.measure;

import java.util.EnumSet;
import java.util.Set;

/** What was done with a measure or a point of it. */
public enum MeasureVerb {
    MAKE,
    WRITE,
    ADD,
    REPLACE,
    CORRECT,
    GHOST,
    UNGHOST,
    REMOVE,
    STEP,
    DECLINE_STEP,
    TAKE_STEP_BACK,
    FLAG,
    UNFLAG;

    private static final Set<MeasureVerb> OF_A_VALUE = EnumSet.of(REPLACE, CORRECT, GHOST, UNGHOST, REMOVE);

    /** Whether what stood there and what stands there now are values. */
    public boolean isOfValue() {
        return OF_A_VALUE.contains(this);
    }
}
