package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Nine digits that pass the 11-test, or eight of which a spreadsheet dropped the first nought. One number in eleven passes by
 * chance: what stands beside it says whether it is one. Where it is said, it may be grouped in any way.
 *
 * <p>Source: Logisch Ontwerp BSN, elfproef.
 */
final class BsnDetector implements Detector {

    private static final int DIGITS = 9;
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<!\\p{L})(?:b\\.?s\\.?n\\.?(?!\\p{L})|bsn-?(?:nummers?|nrs?|s)(?!\\p{L})|burger ?service ?-?n\\p{L}*|burgerservice\\p{L}*|sofi\\p{L}*"
                    + "|citizen service|persoonsnummer)");
    private static final Pattern SAID_AFTER = Pattern.compile(
            "(?i)[ ,(]{0,3}(?:(?:is|was|als|zijnde) )?(?:(?:het|zijn|haar|mijn|hun|een) )?(?:bsn|burgerservice\\p{L}*|sofi\\p{L}*)(?!\\p{L}).*");
    private static final Pattern SAID_RIGHT_BEFORE =
            Pattern.compile("(?i)(?:bsn|burgerservicenummer)[-. ]?(?:nummers?|nrs?)?[ .:=(]{0,3}(?:is )?$");
    private static final Pattern SOMETHING_ELSE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:geb\\.?|geboren|geboorte\\p{L}*|\\p{L}*datum|tel\\.?|telefoon\\p{L}*|postcode|iban|rekening\\p{L}*)(?!\\p{L})");
    /** As a number is grouped that nobody calls a BSN. */
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3}|\\d{2}([ .-])\\d{3}\\3\\d{4}");

    private static final Pattern A_DATE = Pattern.compile(
            "(?:0?[1-9]|[12]\\d|3[01])[-./ ]+(?:0?[1-9]|1[0-2])[-./ ]+(?:19|20)\\d{2}|(?:19|20)\\d{2}[-./ ]+(?:0[1-9]|1[0-2])[-./ ]+\\d{2}");
    private static final Pattern INSIDE_A_NUMBER = Pattern.compile("\\d ?[-./,] ?$|[€+] ?$");
    private static final Pattern GOES_ON = Pattern.compile("(?:[-./,]\\d| ?€| euro).*");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.isDigit(i) && (text.beginsAt(i) || isGlued(text, i))) {
                int end = end(text, i);
                if (end > i) {
                    boolean sure = isSaid(text.before(i)) || isSaid(text.after(end));
                    found.add(text.finding(FindingKind.BSN, i, end, sure));
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** Where the one that begins here ends; its beginning when there is none. */
    private static int end(PlainText text, int start) {
        var row = DigitRow.from(text, start, DIGITS);
        if (row.digits().length() < DIGITS - 1) {
            return start;
        }
        String before = text.before(start);
        boolean said = isSaid(before)
                || SAID_AFTER.matcher(text.after(row.end(DIGITS - 1))).matches();
        for (int count = DIGITS; count >= DIGITS - (said ? 1 : 0); count--) {
            if (row.endsAfter(text, count)
                    && passesElevenTest(row.digits().substring(0, count))
                    && isOne(text, start, row.end(count), before, said)) {
                return row.end(count);
            }
        }
        return start;
    }

    private static boolean isOne(PlainText text, int start, int end, String before, boolean said) {
        String after = text.after(end);
        boolean another = !SAID_RIGHT_BEFORE.matcher(before).find() && Labels.anotherNumberAfter(after);
        if (another || GOES_ON.matcher(after).matches()) {
            return false;
        }
        String written = text.between(start, end);
        if (said) {
            return !A_DATE.matcher(written).matches();
        }
        return GROUPED.matcher(written).matches()
                && !INSIDE_A_NUMBER.matcher(before).find()
                && (isSaid(after) || !Labels.anotherNumberNear(before));
    }

    /** Whether it is said, and nothing else after that. */
    private static boolean isSaid(String near) {
        var said = SAID.matcher(near);
        int end = -1;
        while (said.find()) {
            end = said.end();
        }
        if (end < 0) {
            return false;
        }
        String since = near.substring(end);
        return !SOMETHING_ELSE.matcher(since).find() && !Labels.numberOfAThing(since) && !Labels.thing(since);
    }

    private static boolean isGlued(PlainText text, int place) {
        return !text.isDigit(place - 1)
                && text.between(Math.max(0, place - 3), place).equalsIgnoreCase("bsn");
    }

    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = digits.length() - i;
            sum += (digits.charAt(i) - '0') * (weight == 1 ? -1 : weight);
        }
        return sum != 0 && sum % 11 == 0;
    }
}
