package nl.ruimbaan.spc;

/** Which rules tell a signal from routine variation: one setting for the whole organisation. */
public enum SignalRules {
    /**
     * A point strictly beyond a limit; eight in a row on one side of the centre.
     *
     * <p>Source: Western Electric, <i>Statistical Quality Control Handbook</i> (1956); Wheeler.
     */
    DEFAULT(8),
    /**
     * A point strictly beyond a limit; seven in a row that rise or that fall; two of three in the same outer third, the third on
     * that side of the centre; seven in a row on one side of the centre.
     *
     * <p>Source: NHS England, <i>Making Data Count</i>; the package NHSRplotthedots.
     */
    NHS_FOUR(7);

    private final int runLength;

    SignalRules(int runLength) {
        this.runLength = runLength;
    }

    /** How many in a row on one side of the centre make a signal. */
    public int runLength() {
        return runLength;
    }

    /** Whether rising or falling, and two of three, are signals too. */
    public boolean areFour() {
        return this == NHS_FOUR;
    }
}
