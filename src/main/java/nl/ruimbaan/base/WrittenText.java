package nl.ruimbaan.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short text in which somebody wrote a day or a number, made plain so that it can be read. */
public final class WrittenText {

    private static final int QUOTED = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern WIDE = Pattern.compile("[\uFF01-\uFF5E]");
    private static final int WIDTH = 0xFEE0;

    private WrittenText() {}

    /**
     * In small letters without accents; blanks single, dashes and apostrophes plain, invisible signs gone, wide signs narrow. Fractions and
     * small figures stay what they are: ½ is not 1 and 2.
     */
    public static String fold(String text) {
        String plain = WIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll(it -> Character.toString(it.group().charAt(0) - WIDTH));
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = APOSTROPHE.matcher(DASH.matcher(plain).replaceAll("-")).replaceAll("'");
        return plain.strip().toLowerCase(Locale.ROOT);
    }

    /** As it was typed, short enough for a sentence. */
    public static String quoted(String text) {
        String stripped = BLANKS.matcher(text).replaceAll(" ").strip();
        return stripped.length() <= QUOTED
                ? stripped
                : stripped.substring(0, QUOTED).strip() + "…";
    }
}
