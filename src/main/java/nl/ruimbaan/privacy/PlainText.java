package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text folded for looking: one plain blank for every stretch of blanks, plain dashes, digits, letters and apostrophes for their
 * typographic and full-width kin, and no signs that nobody sees. Of each place it knows where that stands in the text as written. Unlike
 * {@link nl.ruimbaan.base.Folded} it keeps capitals, accents on letters and line ends: they tell a name and a sentence.
 */
final class PlainText {

    private static final int NEAR = 64;
    private static final int FULL_WIDTH = 0xFEE0;
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:nrs?|(?<!\\p{L})(?:geb|tel|no|mob|kent|bsn|b\\.s\\.n|d\\.d|dat|telnr|rek|iban|t|m|hr|fam|dhr|mevr|mw|gebdat|id))$");

    private final StringBuilder plain;
    private int[] from;
    private int[] to;

    PlainText(String written) {
        plain = new StringBuilder(written.length());
        from = new int[written.length()];
        to = new int[written.length()];
        for (int i = 0; i < written.length(); ) {
            int sign = written.codePointAt(i);
            int next = i + Character.charCount(sign);
            fold(sign, i, next);
            i = next;
        }
        from = Arrays.copyOf(from, plain.length());
        to = Arrays.copyOf(to, plain.length());
    }

    private void fold(int sign, int start, int end) {
        if (isUnseen(sign)) {
            return;
        }
        char it = plain(sign);
        int last = plain.length() - 1;
        if (it == ' ' && last >= 0 && plain.charAt(last) == ' ') {
            to[last] = end;
        } else if (it != 0) {
            add(it, start, end);
        } else {
            for (char half : Character.toChars(sign)) {
                add(half, start, end);
            }
        }
    }

    private void add(char it, int start, int end) {
        from[plain.length()] = start;
        to[plain.length()] = end;
        plain.append(it);
    }

    /** Soft hyphens, joiners, marks of direction, and accents that stand by themselves. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> sign == '\r' || sign == '\u115F' || sign == '\u1160' || sign == '\u3164' || sign == '\uFFA0';
        };
    }

    /** Its plain kin; 0 for a sign outside the basic plane that has none. */
    private static char plain(int sign) {
        if (sign == '\n' || sign == '\u2028' || sign == '\u2029' || sign == '\u0085') {
            return '\n';
        }
        if (sign == '\t' || Character.isSpaceChar(sign)) {
            return ' ';
        }
        if (Character.isDigit(sign)) {
            return (char) ('0' + Character.digit(sign, 10));
        }
        if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212' || sign == '\u2043') {
            return '-';
        }
        if (sign >= '\uFF01' && sign <= '\uFF5E') {
            return (char) (sign - FULL_WIDTH);
        }
        return switch (sign) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4', '`' -> '\'';
            case '\u2044', '\u2215' -> '/';
            case '\u00BA', '\u02DA' -> '°';
            default -> Character.isBmpCodePoint(sign) ? (char) sign : 0;
        };
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(plain);
    }

    /** What looks like it and is one; in what is none another may begin. */
    List<MatchResult> all(Pattern pattern, Predicate<MatchResult> isOne) {
        List<MatchResult> found = new ArrayList<>();
        var matcher = matcher(pattern);
        int from = 0;
        while (from <= plain.length() && matcher.find(from)) {
            var it = matcher.toMatchResult();
            boolean one = isOne.test(it);
            if (one) {
                found.add(it);
            }
            from = one ? Math.max(it.end(), it.start() + 1) : it.start() + 1;
        }
        return found;
    }

    int length() {
        return plain.length();
    }

    /** The sign at this place; a line end before the first and after the last. */
    char at(int place) {
        return place < 0 || place >= plain.length() ? '\n' : plain.charAt(place);
    }

    boolean isDigit(int place) {
        return at(place) >= '0' && at(place) <= '9';
    }

    boolean isLetterOrDigit(int place) {
        return Character.isLetterOrDigit(at(place));
    }

    /** Whether a word or number can begin here: after anything but a letter or digit, or after a sign that nobody sees. */
    boolean beginsAt(int place) {
        return !isLetterOrDigit(place - 1) || (!isDigit(place - 1) && isDigit(place) && from[place] > to[place - 1]);
    }

    String between(int start, int end) {
        return plain.substring(start, end);
    }

    /** What stands shortly before this place in the same sentence. */
    String before(int place) {
        int first = Math.max(0, place - NEAR);
        int start = place;
        while (start > first && !endsSentence(start - 1)) {
            start--;
        }
        String near = plain.substring(start, place);
        return start > first && near.startsWith(" ") ? near.substring(1) : near;
    }

    /** A line end, or a full stop before a capital that does not shorten a word. */
    private boolean endsSentence(int place) {
        char it = at(place);
        boolean stop =
                (it == '.' || it == '?' || it == '!') && at(place + 1) == ' ' && Character.isUpperCase(at(place + 2));
        return it == '\n'
                || (stop
                        && !ABBREVIATION
                                .matcher(plain.substring(Math.max(0, place - 8), place))
                                .find());
    }

    /** What stands shortly after this place on the same line. */
    String after(int place) {
        String near = plain.substring(place, Math.min(plain.length(), place + NEAR));
        int end = near.indexOf('\n');
        return end < 0 ? near : near.substring(0, end);
    }

    /** What stands between two places here, as a place in the text as written. */
    Finding finding(FindingKind kind, int start, int end, boolean sure) {
        return new Finding(kind, from[start], to[end - 1], sure);
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
