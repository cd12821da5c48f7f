package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses, with the sign between or with its name, with dots or with their name, with blanks round those. The whole of
 * one, never its tail. One of a desk, such as {@code info@}, is not surely a person's.
 */
final class EmailDetector implements Detector {

    private static final int LONGEST_NAME = 128;
    private static final String WRITTEN_DOT = " ?[\\[({<] ?(?:dot|punt|\\.) ?[\\])}>] ?| (?:dot|punt) ";
    private static final String KNOWN =
            "(?:nl|be|de|com|org|net|eu|fr|uk|info|nu|es|it|pl|ie|at|ch|io|tr|dk|se|no|ro|tv|frl)(?![\\p{L}\\d])";
    private static final Pattern AT = Pattern.compile(
            "(?i) ?[\\[({<] ?(?:at|@|apen?staart(?:je)?) ?[\\])}>] ?| ?@ ?| (?:at|apen?staart(?:je)?) ");
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:\"[\\p{L}\\d. _-]{1,40}\"|(?<![\\p{L}\\d._%+&-])(?:'(?=[ts]\\b))?[\\p{L}\\d_](?:[\\p{L}\\d._%+&'~#$!^-]|"
                    + WRITTEN_DOT + "| \\. |(?: (?:laag |liggend )?(?:streepje|underscore|min) )){0,127})$");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}(?:\\.|" + WRITTEN_DOT
            + ")){1,6}\\p{L}{2,24}(?![\\p{L}\\d-])(?!\\.\\d)");
    /** A dot with blanks, a comma instead or nothing at all is a slip, and only a known ending proves it one. */
    private static final Pattern SLOPPY_DOMAIN = Pattern.compile(
            "(?i:[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}\\.){0,3}[\\p{L}\\d-]{1,62})(?: ?[.,] ?" + KNOWN
                    + ")|(?i:gmail|hotmail|outlook|live|ziggo|kpnmail|icloud|yahoo|xs4all|planet|hetnet|casema|chello)(?![\\p{L}\\d])");

    private static final Pattern KNOWN_ENDING = Pattern.compile("(?i).*[\\p{L}\\d\\])} .,]" + KNOWN);
    private static final Pattern SAID = Pattern.compile("(?i)mail|adres");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:op|van|bij|met|aan|voor|naar|door|en|of|ons|in|om|de|het|een|via|is|was|kijk|look|meet|shop|volg|dat|die|te|afspraak|uur)");
    private static final Pattern DESK = Pattern.compile(
            "(?i)(info|contact|service|klanten\\p{L}*|klacht\\p{L}*|post|mail|administratie|secretariaat|balie|noreply|no-reply|support|help\\p{L}*|gemeente)");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        var at = text.matcher(AT);
        while (at.find()) {
            int start = start(text, at.start());
            int end = end(text, at.end());
            if (start < at.start() && end > at.end() && isOne(text, start, at, end)) {
                boolean sure = !DESK.matcher(text.between(start, at.start())).matches();
                found.add(text.finding(FindingKind.EMAIL, start, end, sure));
            }
        }
        return found;
    }

    private static int start(PlainText text, int at) {
        int first = Math.max(0, at - LONGEST_NAME);
        var name = NAME.matcher(text.between(first, at));
        return name.find() ? first + name.start() : at;
    }

    private static int end(PlainText text, int at) {
        String rest = text.between(at, Math.min(text.length(), at + 2 * LONGEST_NAME));
        var whole = DOMAIN.matcher(rest);
        if (whole.lookingAt()) {
            return at + whole.end();
        }
        var sloppy = SLOPPY_DOMAIN.matcher(rest);
        return sloppy.lookingAt() ? at + sloppy.end() : at;
    }

    /** Signs are proof; a word or a blank between needs more. */
    private static boolean isOne(PlainText text, int start, Matcher at, int end) {
        String name = text.between(start, at.start());
        String sign = at.group();
        boolean known = KNOWN_ENDING.matcher(text.between(at.end(), end)).matches();
        if (sign.equals("@")) {
            return true;
        }
        if (NO_NAME.matcher(name).matches() || sign.isBlank()) {
            return false;
        }
        if (!sign.strip().equalsIgnoreCase("at")) {
            return known || sign.charAt(0) != ' ' || !sign.contains("@");
        }
        boolean spelled = !text.between(at.end(), end).matches("[\\p{L}\\d.-]+");
        return spelled
                || !name.matches("\\p{L}+")
                || SAID.matcher(text.before(start)).find();
    }
}
