package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;

/**
 * Bank account numbers of the length and the build of their country, whose check digits are right, in groups of any size.
 *
 * <p>Source: ISO 13616, ISO 7064 mod 97-10; the countries are those that iban4j knows.
 */
final class IbanDetector implements Detector {

    /** Two letters and two digits that no word or number stands before, but for the word itself. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?i)(?:(?<![\\p{L}\\d])|(?<=\\biban))[A-Z] ?[A-Z][ ./-]{0,3}\\d[ .-]?\\d");

    private static final int WIDEST_GAP = 3;

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        var beginning = text.matcher(BEGINNING);
        int from = 0;
        while (beginning.find(from)) {
            int start = beginning.start();
            int end = end(text, start);
            if (end > start) {
                found.add(text.finding(FindingKind.IBAN, start, end, true));
            }
            from = Math.max(end, start + 1);
        }
        return found;
    }

    /** Where the one that begins here ends; its beginning when there is none. */
    private static int end(PlainText text, int start) {
        String letters = "" + text.at(start) + text.at(text.at(start + 1) == ' ' ? start + 2 : start + 1);
        var country = CountryCode.getByCode(letters.toUpperCase(Locale.ROOT));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return start;
        }
        int length = IbanUtil.getIbanLength(country);
        var number = new StringBuilder();
        int place = start;
        while (number.length() < length) {
            if (!isPlain(text.at(place))) {
                return start;
            }
            number.append(Character.toUpperCase(text.at(place)));
            place = number.length() == length ? place + 1 : next(text, place + 1);
        }
        return !text.isLetterOrDigit(place) && IbanUtil.isValid(number.toString()) ? place : start;
    }

    private static int next(PlainText text, int place) {
        int at = place;
        while (at - place < WIDEST_GAP && " -./".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char it) {
        return it < 128 && Character.isLetterOrDigit(it);
    }
}
