package nl.ruimbaan.privacy;

import java.util.regex.Pattern;

/** What was masked in a text stands between square brackets, as everything that somebody put in the place of what was said. */
public final class Masked {

    private static final Pattern MASK = Pattern.compile("\\[[^\\[\\]\n]{1,60}\\]");

    private Masked() {}

    public static boolean in(String text) {
        return MASK.matcher(text).find();
    }
}
