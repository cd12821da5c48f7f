package nl.ruimbaan.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a cell with a date.
 *
 * @param hour on a clock of 24 hours; 24 is the end of the day
 * @param zone the zone in which it is said; null when none is: then it is the organisation's
 * @param rest the date, without the time
 */
record CellTime(int hour, int minute, @Nullable ZoneId zone, String rest) {

    private static final int HALF_DAY = 12;
    private static final int DAY = 24;

    /** The hour, and the minute where there is one. */
    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?![\\d:])"),
            Pattern.compile("(?<![\\d.])(\\d{1,2})[.](\\d{2})(?= ?u)"),
            Pattern.compile("(?<![\\d.])(\\d{1,2})u(\\d{2})(?!\\w)"),
            Pattern.compile("(?<![\\d.])(\\d{1,2})()(?= ?(?:uur|[ap]\\.?m)\\b)"));

    /** What may stand behind it: the word for hour, the half of the day, the zone, and the zone once more in words. */
    private static final Pattern BEHIND = Pattern.compile("(?: ?(?:uur|u)\\b)?(?: ?([ap])\\.?m\\b\\.?)?"
            + "(?: ?((?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?(?![\\d-])|(?:z|utc|gmt|ces?t|wes?t|bst)\\b))?"
            + "(?:\\[[\\w/]+])?(?: ?\\([^)]*\\))?");

    /** What joins a date and a time. */
    private static final Pattern JOIN = Pattern.compile("(?:[ ,:@-]|(?<=[ \\d])t| om| at)+$");

    private static final Map<String, Integer> HOURS_AHEAD =
            Map.of("z", 0, "utc", 0, "gmt", 0, "wet", 0, "west", 1, "bst", 1, "cet", 1, "cest", 2);

    /** Finds the time in a text with a date; without one the whole text is the date. */
    static CellTime in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (Pattern pattern : TIMES) {
            Matcher time = pattern.matcher(small);
            if (time.find()) {
                return of(time, small);
            }
        }
        return new CellTime(0, 0, null, text);
    }

    private static CellTime of(Matcher time, String text) {
        Matcher behind = BEHIND.matcher(text).region(time.end(), text.length());
        behind.lookingAt();
        int hour = Integer.parseInt(time.group(1));
        if (behind.group(1) != null && hour <= HALF_DAY) {
            hour = hour % HALF_DAY + ("p".equals(behind.group(1)) ? HALF_DAY : 0);
        }
        int minute = time.group(2).isEmpty() ? 0 : Integer.parseInt(time.group(2));
        String before = JOIN.matcher(text.substring(0, time.start())).replaceFirst("");
        String rest = before + " " + text.substring(behind.end()).replaceFirst("^[ ,]+", "");
        return new CellTime(hour, minute, zone(behind.group(2)), rest.strip());
    }

    private static @Nullable ZoneId zone(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String name = written.replaceFirst("^(?:utc|gmt)(?=[+-])", "");
        Integer ahead = HOURS_AHEAD.get(name);
        if (ahead != null) {
            return ZoneOffset.ofHours(ahead);
        }
        return ZoneOffset.of(name.replaceFirst("^([+-])(\\d)(?!\\d)", "$10$2"));
    }

    /** The day that a day in the zone is here. Throws {@code DateTimeException} when there is no such time. */
    LocalDate here(LocalDate day) {
        LocalTime time = LocalTime.of(hour == DAY && minute == 0 ? 0 : hour, minute);
        LocalDate ends = zone != null && hour == DAY ? day.plusDays(1) : day;
        return zone == null
                ? day
                : ends.atTime(time).atZone(zone).withZoneSameInstant(Clock.ZONE).toLocalDate();
    }
}
