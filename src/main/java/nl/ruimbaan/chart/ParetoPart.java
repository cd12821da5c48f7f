package nl.ruimbaan.chart;

/** What a bar is made of. A style sheet cannot point at the pattern of failure, which is of the sheet itself. */
enum ParetoPart {
    VALUE("<rect class=\"rb-pareto-value\""),
    FAILURE("<rect class=\"rb-pareto-failure\" fill=\"url(#rb-hatch)\""),
    UNKNOWN("<rect class=\"rb-pareto-unknown\"");

    private final String rect;

    ParetoPart(String rect) {
        this.rect = rect;
    }

    /** Its beginning, up to where it stands. */
    String rect() {
        return rect;
    }
}
