package nl.ruimbaan.spc;

/** Why a point is no routine variation. */
public enum Signal {
    /** Strictly beyond a natural limit. */
    OUTSIDE,
    /** One of eight or more in a row on the same side of the centre. */
    RUN
}
