package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where somebody lives: a street with a house number, and the postcode beside it. */
final class StreetDetector implements Detector {

    private static final int NEAR = 96;
    private static final Pattern NUMBER =
            Pattern.compile("(?=\\d)(?:(?<![\\p{L}\\d])|(?<=[rR]))" + HouseNumber.PATTERN);
    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{L}.]|19\\d\\d)(?:,? ?" + HouseNumber.NAMED
            + "[ :.]{0,3}| ?-? ?| \\((?:" + HouseNumber.NAMED + " ?)?)$");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "(?<![\\p{L}\\d])" + HouseNumber.NAMED + "[ :.]{0,3}" + HouseNumber.PATTERN
                    + " (?:van|in|aan|op) (?:de |het )?(?=(?<street>\\p{L}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30})?))");
    private static final Pattern POSTCODE_AFTER =
            Pattern.compile("[ ,\n]{1,2}\\(?" + PostcodeDetector.POSTCODE + "(?![ ,]{0,2}\\d)");
    private static final Pattern POSTCODE_BEFORE = Pattern.compile(PostcodeDetector.POSTCODE + "[ ,\n]{1,2}(?:te )?$");

    @Override
    public List<Finding> find(PlainText text) {
        List<Finding> found = new ArrayList<>();
        text.matcher(NUMBER).results().forEach(it -> add(text, it, found));
        text.matcher(NUMBER_FIRST)
                .results()
                .filter(it -> StreetNames.atTheEndOf(it.group("street")).isPresent())
                .map(it -> text.finding(FindingKind.ADDRESS, it.start(), it.end("street"), true))
                .forEach(found::add);
        return found;
    }

    private static void add(PlainText text, MatchResult number, List<Finding> found) {
        int end = number.end() + (text.at(number.end()) == ')' && text.at(number.start() - 1) == '(' ? 1 : 0);
        if (HouseNumber.isMeasure(text.after(end))) {
            return;
        }
        String line = line(text, number.start());
        var between = BETWEEN.matcher(line);
        if (!between.find()) {
            return;
        }
        StreetNames.atTheEndOf(line.substring(0, between.start())).ifPresent(street -> {
            int start = number.start() - line.length() + between.start() - street.length();
            if (!HouseNumber.isCount(text.before(start), text.after(end))) {
                add(text, start, end, street.sure(), found);
            }
        });
    }

    private static void add(PlainText text, int start, int end, boolean sure, List<Finding> found) {
        found.add(
                text.finding(FindingKind.ADDRESS, withPostcodeBefore(text, start), withPostcodeAfter(text, end), sure));
    }

    private static String line(PlainText text, int end) {
        String near = text.between(Math.max(0, end - NEAR), end);
        return near.substring(near.lastIndexOf('\n') + 1);
    }

    private static int withPostcodeAfter(PlainText text, int end) {
        var postcode = POSTCODE_AFTER.matcher(text.between(end, Math.min(text.length(), end + 12)));
        return postcode.lookingAt() ? end + postcode.end() : end;
    }

    private static int withPostcodeBefore(PlainText text, int start) {
        int from = Math.max(0, start - 14);
        var postcode = POSTCODE_BEFORE.matcher(text.between(from, start));
        return postcode.find() ? from + postcode.start() : start;
    }
}
