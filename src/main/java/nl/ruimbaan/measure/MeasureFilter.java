package nl.ruimbaan.measure;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which measures one wants to see.
 *
 * @param text words in the name, the purpose or the definition; empty for all
 * @param team of which team; null for all, those of the whole organisation among them
 */
public record MeasureFilter(String text, @Nullable TeamId team) {

    public static final int LONGEST_TEXT = 100;

    public static final MeasureFilter ALL = new MeasureFilter("", null);

    /** What is longer than one can type is cut. */
    public MeasureFilter {
        String line = text.strip();
        text = line.substring(0, Math.min(line.length(), LONGEST_TEXT));
    }
}
