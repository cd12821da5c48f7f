package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dutch telephone numbers of ten digits and numbers with a country code, however they are grouped. Silent about those that belong
 * to nobody in particular ({@code 14 020}, 0800, 0900, 088), and about dates, hours, sums and numbers of cases.
 */
final class PhoneDetector implements Detector {

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<!\\p{L})(bel|belt|belde|gebeld|bellen|\\p{L}{0,12}telefoon\\p{L}{0,12}|tel|telnr|mobiel\\p{L}*|mob|gsm|nummer|06(?=[ -]?n)|app|appen|geappt|whatsapp"
                    + "|phone|call|mobile|bereikbaar|voicemail|sms)(?!\\p{L})");
    private static final Pattern GLUED =
            Pattern.compile("(?i)(?:tel|mob|gsm|nr|nummer|telefoon|mobiel|(?<!\\p{L})[tm])$");
    private static final Pattern INSIDE_A_NUMBER =
            Pattern.compile("(?:\\d ?[-./] ?|\\d,|€ ?|(?i:[A-Z]{2} ?\\d{2}[ .-]?[A-Z]{4}[ .-]?))$");
    private static final Pattern AFTER_A_NUMBER = Pattern.compile("\\d $");
    private static final Pattern WITH_AREA = Pattern.compile("0\\d{2}-\\d{7}(?!\\d)|0\\d{3}-\\d{6}(?!\\d)");
    private static final Pattern APART = Pattern.compile("\\d [-/] $");
    private static final Pattern JOINT = Pattern.compile(" ?[-/,;&+]? ?");
    private static final Pattern GOES_ON = Pattern.compile("(?:[-./,]\\d| ?€| ?(?:m[23]|kwh|km|kg|euro|stuks)\\b).*");
    private static final Pattern WITH_A_YEAR = Pattern.compile(".*[-./ ](?:19|20)\\d\\d[-./ ].*");
    private static final Pattern ANOTHER = Pattern.compile("[-./,](?:0\\d|\\+).*");
    private static final Pattern LAST_DIGITS_OF_ANOTHER = Pattern.compile("/\\d{1,4}(?![\\d/.-]| \\d).*");
    private static final Pattern WITHOUT_ITS_AREA = Pattern.compile("( ?/ ?)([1-9](?:[ .-]?\\d){5,7})(?![\\d/.-]).*");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Optional<PhoneNumber> number = PhoneNumber.mayBeginAt(text, i) ? at(text, i, last) : Optional.empty();
            if (number.isPresent()) {
                last = end(text, i, number.get());
                found.add(text.finding(
                        FindingKind.PHONE,
                        start(text, i, last),
                        last,
                        number.get().sure()));
                last = withoutArea(text, last, found);
                i = last - 1;
            }
        }
        return found;
    }

    private static Optional<PhoneNumber> at(PlainText text, int start, int last) {
        String before = text.before(start);
        if (!text.beginsAt(start)
                && (text.isDigit(start - 1) || !GLUED.matcher(before).find())) {
            return Optional.empty();
        }
        boolean joined = last > 0 && JOINT.matcher(text.between(last, start)).matches();
        boolean said = joined || SAID.matcher(before).find();
        return PhoneNumber.at(text, start, said)
                .filter(it -> joined || isApart(text, start, before, said))
                .filter(it -> !goesOn(text.after(it.end())))
                .filter(it -> !Labels.numberOfAThing(before))
                .filter(it -> said || !isOfAYear(before, text.between(start, it.end())))
                .filter(it -> it.grouped() || said || !isAThing(before, text.after(it.end())));
    }

    /** Whether it is no piece of a longer number, a date or a sum. */
    private static boolean isApart(PlainText text, int start, String before, boolean said) {
        boolean mobile =
                text.between(start, Math.min(start + 11, text.length())).matches("06[ -]?\\d{8}");
        if (mobile && APART.matcher(before).find()) {
            return true;
        }
        boolean dashed = WITH_AREA.matcher(text.after(start)).lookingAt();
        boolean follows =
                !dashed && AFTER_A_NUMBER.matcher(before).find() && text.at(start) == '0' && text.at(start + 1) != '6';
        return !INSIDE_A_NUMBER.matcher(before).find() && (said || !follows);
    }

    private static boolean goesOn(String after) {
        return GOES_ON.matcher(after).matches()
                && !ANOTHER.matcher(after).matches()
                && !LAST_DIGITS_OF_ANOTHER.matcher(after).matches()
                && !WITHOUT_ITS_AREA.matcher(after).matches();
    }

    private static boolean isAThing(String before, String after) {
        return Labels.thing(before) || Labels.anotherNumberAfter(after);
    }

    /** The number of a report, an order: <i>020-2026-118</i>. */
    private static boolean isOfAYear(String before, String number) {
        return WITH_A_YEAR.matcher(number).matches() && Labels.thing(before);
    }

    /** A second number that has its area, or its 06, from the first. */
    private static int withoutArea(PlainText text, int end, List<Finding> found) {
        var second = WITHOUT_ITS_AREA.matcher(text.after(end));
        if (!second.matches()) {
            return end;
        }
        found.add(text.finding(FindingKind.PHONE, end + second.start(2), end + second.end(2), true));
        return end + second.end(2);
    }

    /** With the bracket that was opened in it, or the last digits of a second number: 020-6123456/57. */
    private static int end(PlainText text, int start, PhoneNumber number) {
        int end = number.end();
        if (text.at(end) == ')'
                && text.between(start, end).lastIndexOf('(')
                        > text.between(start, end).lastIndexOf(')')) {
            return end + 1;
        }
        if (LAST_DIGITS_OF_ANOTHER.matcher(text.after(end)).matches()) {
            end++;
            while (text.isDigit(end)) {
                end++;
            }
        }
        return end;
    }

    /** With the bracket before it that is closed within it. */
    private static int start(PlainText text, int start, int end) {
        String number = text.between(start, end);
        boolean round = text.at(start - 1) == '(' && number.indexOf(')') >= 0 && number.indexOf('(') < 0;
        boolean square = text.at(start - 1) == '[' && number.indexOf(']') >= 0;
        return round || square ? start - 1 : start;
    }
}
