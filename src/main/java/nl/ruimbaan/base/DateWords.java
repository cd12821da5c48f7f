package nl.ruimbaan.base;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Dutch and English words in which days are written, in small letters without accents. */
public final class DateWords {

    private static final Map<String, Integer> FROM_TODAY = Map.ofEntries(
            Map.entry("eergisteren", -2),
            Map.entry("day before yesterday", -2),
            Map.entry("the day before yesterday", -2),
            Map.entry("gisteren", -1),
            Map.entry("yesterday", -1),
            Map.entry("vandaag", 0),
            Map.entry("heden", 0),
            Map.entry("today", 0),
            Map.entry("morgen", 1),
            Map.entry("tomorrow", 1),
            Map.entry("overmorgen", 2),
            Map.entry("day after tomorrow", 2),
            Map.entry("the day after tomorrow", 2));

    private static final Map<String, Integer> MONTHS = numbered(List.of(
            "januari january jan",
            "februari february feb febr",
            "maart march mrt mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec"));

    private static final Map<String, Integer> WEEKDAYS = numbered(List.of(
            "maandag monday ma mon",
            "dinsdag tuesday di tue tues",
            "woensdag wednesday wo wed weds",
            "donderdag thursday do thu thur thurs",
            "vrijdag friday vr fri",
            "zaterdag saturday za sat",
            "zondag sunday zo sun"));

    /** Any name of a month, as a piece of a regular expression. */
    public static final String MONTH = "(?:" + alternatives(MONTHS) + ")";

    private static final Pattern WEEKDAY =
            Pattern.compile("(" + alternatives(WEEKDAYS) + ")(?:[.,]{1,2} ?| )(?=[\\p{L}\\d'])");

    private DateWords() {}

    /** How many days from today a word like <em>gisteren</em> is. */
    static Optional<Integer> daysFromToday(String word) {
        return Optional.ofNullable(FROM_TODAY.get(word));
    }

    /** The number of the month, 1 to 12. */
    public static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    /** The day of the week that the text begins with. */
    static Optional<DayOfWeek> weekday(String text) {
        Matcher found = WEEKDAY.matcher(text);
        return found.lookingAt()
                ? Optional.of(DayOfWeek.of(WEEKDAYS.getOrDefault(found.group(1), 0)))
                : Optional.empty();
    }

    /** The text after the day of the week that it may begin with. */
    static String withoutWeekday(String text) {
        Matcher found = WEEKDAY.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    private static String alternatives(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> numbered(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ", -1)) {
                numbers.put(word, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
