package nl.ruimbaan.tag;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Texts;
import org.jspecify.annotations.Nullable;

/** How the text of a tag is kept: no space around it, single ones within, each tag once however it is written. */
public final class TagText {

    /** The letters of the longest one. */
    public static final int LONGEST = 40;

    private static final int LONGEST_KEY = 90;

    private TagText() {}

    static String tidy(String text) {
        return Texts.line(text);
    }

    /** What makes a tag one and the same, however it is written. */
    static String key(String text) {
        return Folded.text(text, LONGEST_KEY);
    }

    /** The tags in order, each as it was written first. */
    public static List<String> tidy(@Nullable Collection<String> texts) {
        var tags = new TreeMap<String, String>();
        if (texts != null) {
            texts.forEach(it -> tags.putIfAbsent(key(it), tidy(it)));
        }
        tags.remove("");
        return List.copyOf(tags.values());
    }
}
