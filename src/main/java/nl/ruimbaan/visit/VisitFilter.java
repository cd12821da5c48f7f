package nl.ruimbaan.visit;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which notes one wants to see. There is none by who wrote them.
 *
 * @param text words in what was seen, in what surprised, or in what was thought; empty for all
 * @param team where; null for everywhere
 */
public record VisitFilter(String text, @Nullable TeamId team) {

    public static final int LONGEST_TEXT = 100;

    public static final VisitFilter ALL = new VisitFilter("", null);

    /** What is longer than one can type is cut. */
    public VisitFilter {
        String line = text.strip();
        text = line.substring(0, Math.min(line.length(), LONGEST_TEXT));
    }
}
