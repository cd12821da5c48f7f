package nl.ruimbaan.measure;

import nl.ruimbaan.spc.ChartKind;

/** What a point of a measure is, and so how its natural limits are calculated. */
public enum MeasureKind {
    /** A value that stands by itself: days, euros, a mark. */
    XMR(ChartKind.XMR),
    /** How many of so many. */
    P(ChartKind.P),
    /** How many of so many, where the chance itself varies from period to period; chosen by who makes the measure. */
    P_PRIME(ChartKind.P_PRIME),
    /** How often in a period as long as the others. */
    C(ChartKind.C),
    /** How often, per something that differs: per hundred visits, per thousand homes. */
    U(ChartKind.U);

    private final ChartKind chart;

    MeasureKind(ChartKind chart) {
        this.chart = chart;
    }

    public ChartKind chart() {
        return chart;
    }

    /** Whether a point is a count out of, or per, a number. */
    public boolean isOutOf() {
        return chart.isOutOf();
    }

    public String key() {
        return "measure.kind." + name();
    }

    /** Whether the points of the one can be points of the other as they are. */
    boolean takesPointsOf(MeasureKind other) {
        return chart.isOutOf() == other.chart.isOutOf()
                && chart.isCounted() == other.chart.isCounted()
                && chart.isProportion() == other.chart.isProportion();
    }
}
