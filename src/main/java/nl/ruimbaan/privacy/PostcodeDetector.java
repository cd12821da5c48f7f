package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A postcode with the house number that makes it one address, in either order. A postcode alone is a whole street. */
final class PostcodeDetector implements Detector {

    /** As part of a pattern. SA, SD and SS are not given out. */
    static final String POSTCODE =
            "(?<![\\p{L}\\d])(?<!\\d[-./])[1-9]\\d{3}(?: ?[-.]? ?)(?!(?i:SA|SD|SS))[a-zA-Z]{2}(?![\\p{L}])";

    private static final String TOWN =
            "(?:[ ,]{1,2}(?:te )?\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20})?(?=,| (?i:nr|no|nummer|huisn)))?";
    private static final String BETWEEN = TOWN + "(?:[ ,.:;/#_-]{0,4}\\(?(?:en |met |\\+ ?)?(?:(?:het |een )?"
            + HouseNumber.NAMED + "[ :.]{0,3}(?:is )?)?)";
    private static final Pattern CODE_FIRST = Pattern.compile("(?<code>" + POSTCODE + ")" + BETWEEN
            + "(?:(?<!\\p{L})|(?<=[nN][rR]))(?![1-9]\\d{3} ?[A-Z]{2}(?!\\p{L}))" + HouseNumber.PATTERN + "\\)?");
    private static final Pattern CODE_GLUED = Pattern.compile("(?<code>" + POSTCODE + ")" + HouseNumber.PATTERN);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d[-./,])(?:" + HouseNumber.NAMED + "[ :.]{0,3}(?:is )?)?" + HouseNumber.PATTERN
                    + "[ ,.:;/-]{1,4}\\(?(?i:en |met |te |in |op |van |bij )?(?:(?i:postcode|pc)[ :]{0,2}(?:is )?)?(?<code>"
                    + POSTCODE + ")(?!\\d)\\)?");
    /** The number of the postcode before it. */
    private static final Pattern AFTER_A_CODE = Pattern.compile(POSTCODE + "[ ,.:;/#_(-]{0,4}$");

    private static final Pattern POST_BOX = Pattern.compile("(?i)(?:postbus|antwoordn\\p{L}{1,6}\\.?) $");
    /** What has a number, and a place as well. */
    private static final Pattern HAPPENS_AT = Pattern.compile(
            "(?i)(?:melding|klacht|storing|schade|onderhoud|mutatie|levering|locatie|object|huurcontract|inschrijving|aanvraag)[ :]{1,2}$");

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<!\\p{L})(?:post ?code\\p{L}*|pc|pc/hn|woning|flat|appartement|huis|\\p{L}*adres\\p{L}*|woon\\p{L}*|wonen\\p{L}*|huisn\\p{L}*)(?!\\p{L})");
    /** Right before a place. */
    private static final Pattern AT = Pattern.compile("(?i)(?<!\\p{L})(?:bij|op|aan|voor|naar|van|in|te|uit|at) $");

    /** Words that stand after a year or a count: 2024 IS. */
    private static final WordList WORDS = WordList.read("two-letter-words.txt");
    /** The same for what is measured: 1200 KG. */
    private static final WordList UNITS = WordList.read("two-letter-units.txt");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d.*");
    private static final Pattern ROUND = Pattern.compile("\\d{3}[05].*");
    private static final Pattern MEASURED = Pattern.compile(
            "(?i)(?:stand|verbruik|vermogen|gewicht|maat|inhoud|circa|ca\\.|ruim|ongeveer|bijna|tot|van) $");
    private static final Pattern LARGE = Pattern.compile("\\p{L} \\d{4,5}$");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,} ?\\|| ?\\| ?\\p{Lu}{2,}");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(CODE_FIRST, CODE_GLUED, NUMBER_FIRST)) {
            text.all(pattern, it -> isOne(text, it, pattern)).stream()
                    .map(it -> text.finding(FindingKind.POSTCODE_HOUSENUMBER, it.start(), end(it), true))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOne(PlainText text, MatchResult it, Pattern pattern) {
        String before = text.before(it.start());
        boolean alone = pattern == NUMBER_FIRST
                ? !AFTER_A_CODE.matcher(before).find()
                : !HouseNumber.isMeasure(text.after(it.end()));
        return alone
                && isPostcode(text, it, pattern)
                && !isAThing(before)
                && !POST_BOX.matcher(before).find();
    }

    /** Small letters and words that are none elsewhere need to be called a postcode. */
    private static boolean isPostcode(PlainText text, MatchResult it, Pattern pattern) {
        String code = it.group("code");
        String letters = code.substring(code.length() - 2);
        String before = text.before(it.start());
        boolean said = SAID.matcher(before).find() || SAID.matcher(it.group()).find();
        boolean placed = pattern != CODE_GLUED || AT.matcher(before).find();
        if (letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return said || ((placed || before.isBlank()) && !isAmount(text, it));
        }
        boolean word = WORDS.has(letters) || UNITS.has(letters);
        boolean joined = it.group().matches("\\d{4}\\p{L}{2}[-/_]\\d.*") && !isAmount(text, it);
        return (said && !(word && YEAR.matcher(code).matches())) || (placed && !word) || joined;
    }

    /** A year with a word, a round number with a unit, two numbers with a word between, or any with a word where all is in capitals. */
    private static boolean isAmount(PlainText text, MatchResult it) {
        String code = it.group("code");
        String letters = code.substring(code.length() - 2);
        String before = text.before(it.start());
        boolean year = YEAR.matcher(code).matches();
        if (UNITS.has(letters)) {
            return year
                    || ROUND.matcher(code).matches()
                    || MEASURED.matcher(before).find();
        }
        return WORDS.has(letters)
                && (year
                        || LARGE.matcher(it.group()).find()
                        || SHOUTED.matcher(before + "|" + text.after(it.end())).find());
    }

    private static boolean isAThing(String before) {
        return Labels.numberOfAThing(before)
                || (Labels.thing(before) && !HAPPENS_AT.matcher(before).find());
    }

    /** A bracket that was not opened in it stays outside. */
    private static int end(MatchResult it) {
        boolean stray = it.group().endsWith(")") && it.group().indexOf('(') < 0;
        return stray ? it.end() - 1 : it.end();
    }
}
