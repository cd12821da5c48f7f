package nl.ruimbaan.demand;

/** How far back figures look: up to today, in weeks that are over and the one that runs. */
public enum FigureStretch {
    QUARTER(13),
    HALF_YEAR(26),
    YEAR(52);

    private final int weeks;

    FigureStretch(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    public String key() {
        return "demand.stretch." + name();
    }
}
