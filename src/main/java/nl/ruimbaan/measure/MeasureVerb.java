package nl.ruimbaan.measure;

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
}
