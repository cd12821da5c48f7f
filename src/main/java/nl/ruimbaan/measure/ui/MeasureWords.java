package nl.ruimbaan.measure.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import nl.ruimbaan.measure.PointValue;
import nl.ruimbaan.measure.Rhythm;
import org.jspecify.annotations.Nullable;

/** How periods, values and what a measure is about are said, in the reader's language. */
final class MeasureWords {

    private static final int DECIMALS = 6;

    private final Locale locale;

    MeasureWords(Locale locale) {
        this.locale = locale;
    }

    /** <em>3 november 2026</em>, <em>week 45 van 2026</em>, <em>november 2026</em>. */
    String period(Rhythm rhythm, LocalDate day) {
        return switch (rhythm) {
            case DAY, CASE -> day(day);
            case WEEK ->
                I18NProvider.translate(
                        "measure.week",
                        String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        String.valueOf(day.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL uuuu").withLocale(locale).format(day);
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** <em>12,5</em>, or <em>8 van 10</em>. */
    String value(PointValue value) {
        String count = number(value.count());
        return value.outOf() == null ? count : I18NProvider.translate("measure.outOf", count, number(value.outOf()));
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** A value as the history keeps it; the words of a flag are what they are. */
    String kept(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?(/-?\\d+(\\.\\d+)?)?")) {
            return text;
        }
        String[] parts = text.split("/", -1);
        var count = new BigDecimal(parts[0]);
        return value(parts.length == 1 ? PointValue.of(count) : new PointValue(count, new BigDecimal(parts[1])));
    }

    /** As {@link #number(BigDecimal)}, so short that it can be typed over. */
    String typed(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** Of whom, and of what. */
    String scope(@Nullable String team, @Nullable String demandType) {
        String whose = team == null ? I18NProvider.translate("measure.ofAll") : team;
        return demandType == null ? whose : whose + " · " + demandType;
    }
}
