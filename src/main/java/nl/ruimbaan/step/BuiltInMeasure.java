package nl.ruimbaan.step;

/** The figures that are always there, made of the work itself. */
public enum BuiltInMeasure {
    RIGHT_FIRST_TIME,
    FAILURE_SHARE,
    /** From a customer's first question to the answer that worked. */
    END_TO_END,
    PICKED_UP,
    REMOVED,
    CONFIRMED
}
