package nl.ruimbaan.base.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a reader reads them. */
public final class Days {

    private Days() {}

    /** <i>3 november 2026</i>, <i>3 November 2026</i>. */
    public static String inWords(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
