package nl.ruimbaan.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stands before or in what looks like a street, and is a word of the sentence: <i>Verstopping Dorpsstraat</i>. */
final class SentenceWords {

    /** Words that stand before a street without belonging to it. */
    private static final WordList BEFORE = WordList.read("before-streets.txt");
    /** Words that the name of a street begins with. */
    private static final WordList OF_STREETS = WordList.read("first-of-streets.txt");

    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.?!:;>(] ?|- )$");
    private static final Pattern LINKED = Pattern.compile("\\p{L}+ (?:op|in|bij|aan) .*");
    private static final Pattern OF_NO_STREET = Pattern.compile(
            "(?i)(?<!\\p{L})(?:team|zaal|kamer|lokaal|ruimte|halte|bushalte|station|metro|afdeling|project|perceel|kavel|paragraaf|hoofdstuk) $");

    private SentenceWords() {}

    static boolean standsBefore(String word) {
        return BEFORE.has(word) || word.equals("van");
    }

    static boolean beginsStreets(String word) {
        return OF_STREETS.has(word);
    }

    /** Whether a sentence begins after these words. */
    static boolean isBeginning(String before) {
        return BEGINNING.matcher(before).find();
    }

    /** Whether these words say that a room or a team follows. */
    static boolean sayNoStreet(String before) {
        return OF_NO_STREET.matcher(before).find();
    }

    /** Whether the first of several words, with which a sentence begins, does not belong to the street. */
    static boolean beginWith(String street) {
        String word = street.substring(0, Math.max(0, street.indexOf(' ')));
        return Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))
                && word.indexOf('.') < 0
                && !OF_STREETS.has(word)
                && (!Names.isGivenName(word) || LINKED.matcher(street).matches());
    }

    /** How many signs at the beginning of a street are words of the sentence: <i>Van de Kortestraat</i>. */
    static int lengthIn(String street, boolean first) {
        int from = 0;
        int blank = street.indexOf(' ');
        while (blank > 0) {
            String word = street.substring(from, blank).toLowerCase(Locale.ROOT);
            boolean named = !first && from == 0 && Character.isUpperCase(street.charAt(0)) && word.matches("de|het|'t");
            boolean of = word.equals("van") && street.startsWith("de ", blank + 1);
            if (named || (!BEFORE.has(word) && !of)) {
                break;
            }
            from = blank + 1;
            blank = street.indexOf(' ', from);
        }
        return from;
    }
}
