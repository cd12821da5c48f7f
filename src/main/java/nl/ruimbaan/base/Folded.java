package nl.ruimbaan.base;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A text as it is compared: what people write in many ways stands in it in one. Small letters without accents, however they were
 * put together; plain apostrophes, quotation marks and dashes; one blank for any run of blanks and line ends, none at the ends;
 * nothing that is invisible. Each place in it knows where it was written.
 */
public final class Folded {

    /** What one sign becomes at most: see {@link ASCIIFoldingFilter#foldToASCII}. */
    private static final int MOST_OF_ONE = 4;

    /** What people type for an apostrophe; the signs among them that stand for an accent would otherwise be no sign at all. */
    public static final String APOSTROPHES = "'’‘‛`´ʹʻʼʽˈˊˋ′‵＇";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text, with its places. */
    public static Folded of(String written) {
        var text = new StringBuilder(written.length());
        var starts = IntStream.builder();
        var ends = IntStream.builder();
        fold(written, (signs, start, end) -> {
            text.append(signs);
            for (int i = 0; i < signs.length(); i++) {
                starts.add(start);
                ends.add(end);
            }
        });
        return new Folded(
                text.toString(), starts.build().toArray(), ends.build().toArray());
    }

    /** A text, without its places. */
    public static String text(String written) {
        var text = new StringBuilder(written.length());
        fold(written, (signs, start, end) -> text.append(signs));
        return text.toString();
    }

    /** Puts things in the order of their names, as people expect it whatever the database does: <i>Élise</i> before <i>Eva</i>. */
    public static <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(name.andThen(Folded::text));
    }

    /** As a title is put in order: without what stands before the first letter or figure, no longer than this. */
    public static String key(String title, int most) {
        String key = text(title).replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return key.substring(0, Math.min(key.length(), most));
    }

    /** The beginning of a text, for a column with room for so many characters. */
    public static String text(String written, int most) {
        String text = text(written);
        return text.substring(0, Math.min(text.length(), most));
    }

    public String text() {
        return text;
    }

    /** Where that which begins at this place of {@link #text()} begins in the text as written. */
    public int start(int place) {
        return starts[place];
    }

    /** Where that which ends before this place of {@link #text()} ends in the text as written. */
    public int end(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** Takes what a part of the text as written becomes. */
    private interface Taker {
        void take(String signs, int start, int end);
    }

    private static void fold(String written, Taker taker) {
        boolean begun = false;
        int blank = -1;
        int end;
        for (int at = 0; at < written.length(); at = end) {
            end = endOfSign(written, at);
            String signs = folded(written, at, end);
            if (signs.isBlank()) {
                blank = blank < 0 && !signs.isEmpty() ? at : blank;
                continue;
            }
            if (begun && blank >= 0) {
                taker.take(" ", blank, at);
            }
            taker.take(signs, at, end);
            begun = true;
            blank = -1;
        }
    }

    /** A letter ends after the accents that follow it. */
    private static int endOfSign(String written, int start) {
        int end = start + Character.charCount(written.codePointAt(start));
        while (end < written.length() && isMark(written.codePointAt(end))) {
            end += Character.charCount(written.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String folded(String written, int start, int end) {
        int sign = written.codePointAt(start);
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        if (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT) {
            return "";
        }
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return "'";
        }
        if (sign < 0x80 && end == start + 1) {
            return String.valueOf(Character.toLowerCase((char) sign));
        }
        String composed = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFKC);
        char[] plain = new char[composed.length() * MOST_OF_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(composed.toCharArray(), 0, plain, 0, composed.length());
        String bare = Normalizer.normalize(new String(plain, 0, length).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(bare).replaceAll(""), Normalizer.Form.NFC);
    }
}
