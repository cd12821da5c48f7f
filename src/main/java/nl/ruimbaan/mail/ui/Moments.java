package nl.ruimbaan.mail.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;

/** Since when something is away, as it is written in a sentence. */
final class Moments {

    private Moments() {}

    static String written(@Nullable Instant since, Locale locale) {
        return since == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(Clock.ZONE)
                        .format(since);
    }
}
