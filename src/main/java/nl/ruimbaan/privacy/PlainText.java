package nl.ruimbaan.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which all blanks, dashes and digits are the plain ones, character for character, so that a place in it is the same
 * place in the text as written.
 */
final class PlainText {

    private static final int NEAR = 32;
    private static final Pattern SENTENCE_END = Pattern.compile("\n|[.?!] (?=\\p{Lu})");

    private final String text;

    PlainText(String written) {
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            plain.append(plain(written.charAt(i)));
        }
        text = plain.toString();
    }

    private static char plain(char written) {
        if (written != '\n' && (Character.isSpaceChar(written) || written == '\t')) {
            return ' ';
        }
        if (Character.getType(written) == Character.DASH_PUNCTUATION || written == '\u2212') {
            return '-';
        }
        if (Character.isDigit(written)) {
            return (char) ('0' + Character.digit(written, 10));
        }
        return written == '\u2019' || written == '\u2018' ? '\'' : written;
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    /** What stands shortly before this place in the same sentence. */
    String before(int place) {
        String near = text.substring(Math.max(0, place - NEAR), place);
        var end = SENTENCE_END.matcher(near);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return near.substring(from);
    }

    /** What stands shortly after this place on the same line. */
    String after(int place) {
        String near = text.substring(place, Math.min(text.length(), place + NEAR));
        int to = near.indexOf('\n');
        return to < 0 ? near : near.substring(0, to);
    }
}
