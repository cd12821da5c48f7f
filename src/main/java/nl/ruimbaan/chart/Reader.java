package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Signal;

/** Numbers, dates and sentences as the reader writes them. */
final class Reader {

    private final ChartWords words;
    private final NumberFormat tick;
    private final NumberFormat value;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter fullDate;

    Reader(ChartWords words, Ticks ticks) {
        this.words = words;
        tick = format(ticks.decimals());
        value = format(ticks.decimals() + 1);
        shortDate = DateTimeFormatter.ofPattern("d MMM yyyy", words.locale());
        fullDate = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale());
    }

    private NumberFormat format(int decimals) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    String tick(double number) {
        return tick.format(number);
    }

    String value(double number) {
        return value.format(number);
    }

    String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    String flag(ChartFlag flag) {
        return flag.label() + ", " + fullDate.format(flag.day());
    }

    String point(ChartPoint point, Observation observation, Set<Signal> signals) {
        String number = value(observation.value());
        String unit = number.equals(value(1)) ? words.one() : words.unit();
        return point.label() + ": " + number + " " + unit + ", " + fullDate.format(point.day())
                + (signals.isEmpty() ? "" : ", " + words.signal());
    }
}
