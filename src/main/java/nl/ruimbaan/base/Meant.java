package nl.ruimbaan.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that stands for something: a number for an item, a name for a colleague.
 *
 * @param start where it begins
 * @param end where it is over
 * @param shown what is shown in its place
 * @param path where it leads; null when it leads nowhere and only stands out
 */
public record Meant(
        int start, int end, String shown, @Nullable String path) {

    /** The text as it is read: each place shows what it stands for. */
    public static String in(String text, List<Meant> places) {
        var shown = new StringBuilder();
        int from = 0;
        for (Meant place : places) {
            shown.append(text, from, place.start).append(place.shown);
            from = place.end;
        }
        return shown.append(text, from, text.length()).toString();
    }
}
