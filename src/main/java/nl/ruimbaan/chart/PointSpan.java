package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How long a point lasts, and so how its time is written. */
public enum PointSpan {
    /** A day, or one case on its day. */
    DAY,
    /** A week from Monday to Sunday, by its ISO number and the year that the number belongs to. */
    WEEK,
    /** A calendar month. */
    MONTH;

    /** Along the axis: <i>3 apr 2026</i>, <i>wk 14, 2026</i>, <i>apr 2026</i>. */
    String brief(LocalDate day, ChartWords words) {
        return switch (this) {
            case DAY -> briefDay(day, words.locale());
            case WEEK -> week(words.briefWeek(), day);
            case MONTH ->
                DateTimeFormatter.ofPattern("MMM yyyy", words.locale()).format(day);
        };
    }

    /** In a sentence: <i>3 april 2026</i>, <i>week 14, 2026</i>, <i>april 2026</i>. */
    String full(LocalDate day, ChartWords words) {
        return switch (this) {
            case DAY ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(day);
            case WEEK -> week(words.week(), day);
            case MONTH ->
                DateTimeFormatter.ofPattern("MMMM yyyy", words.locale()).format(day);
        };
    }

    static String briefDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    private static String week(String pattern, LocalDate day) {
        return pattern.replace("{0}", String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                .replace("{1}", String.valueOf(day.get(IsoFields.WEEK_BASED_YEAR)));
    }
}
