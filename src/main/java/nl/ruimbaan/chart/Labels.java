package nl.ruimbaan.chart;

/** Labels beside lines that lie close together, and texts that are too long for their room. */
final class Labels {

    /** How wide a letter is in the letters of a wide and of a narrow screen. */
    private static final double WIDE_LETTER = 6.8;

    private static final double NARROW_LETTER = 10.5;

    private Labels() {}

    /** A text cut to its room: once for the letters of a wide screen, once for those of a narrow one. */
    static void fitted(Svg svg, double x, double y, String className, String text, double room) {
        String wide = cut(text, room / WIDE_LETTER);
        String narrow = cut(text, room / NARROW_LETTER);
        if (wide.equals(narrow)) {
            svg.text(x, y, className, "start", wide);
        } else {
            svg.text(x, y, className + " rb-chart-wide", "start", wide);
            svg.text(x, y, className + " rb-chart-narrow", "start", narrow);
        }
    }

    /** Labels of lines that lie there, from top to bottom, as near to them as they can be, none beyond the last place. */
    static double[] spread(double[] wanted, double room, double last) {
        double[] places = wanted.clone();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + room);
        }
        double lowest = last;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - room;
        }
        return places;
    }

    /** A text of this many letters at most. */
    static String cut(String text, double letters) {
        int fit = (int) Math.max(1, letters);
        if (text.codePointCount(0, text.length()) <= fit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, fit - 1)).stripTrailing() + "…";
    }
}
