package nl.ruimbaan.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes SVG: numbers with a point, every text escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg add(String markup) {
        out.append(markup);
        return this;
    }

    /** Markup with numbers for {@code %.1f}; texts must come through {@link #words}. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be a library of its own
    Svg format(String markup, Object... values) {
        out.append(String.format(Locale.ROOT, markup, values));
        return this;
    }

    Svg words(String text) {
        return add(escape(text));
    }

    Svg title(String text) {
        return add("<title>").words(text).add("</title>");
    }

    Svg text(double x, double y, String className, String anchor, String words) {
        return format("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">", x, y, className, anchor)
                .words(words)
                .add("</text>");
    }

    /** A part that one can come to by keyboard, and that says something: a link where there is something to go to. */
    void stop(@Nullable String href, String said, Runnable drawing) {
        if (href == null) {
            add("<g class=\"rb-chart-stop\" role=\"img\" tabindex=\"-1\">");
        } else {
            add("<a href=\"").words(href).add("\">");
        }
        title(said);
        drawing.run();
        add(href == null ? "</g>" : "</a>");
    }

    static String escape(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\t' || c == '\n') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
