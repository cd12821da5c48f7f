package nl.ruimbaan.story;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the text of a tag is kept: no space around it, single ones within, each tag once in whatever case. */
final class TagText {

    private TagText() {}

    static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What makes a tag one and the same, however it is written. */
    static String key(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The tags in order, each as it was written first. */
    static List<String> tidy(@Nullable Collection<String> texts) {
        var tags = new TreeMap<String, String>();
        if (texts != null) {
            texts.forEach(it -> tags.putIfAbsent(key(it), tidy(it)));
        }
        tags.remove("");
        return List.copyOf(tags.values());
    }
}
