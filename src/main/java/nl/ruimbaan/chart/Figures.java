package nl.ruimbaan.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the reader writes them, with as many decimals as tell two ticks apart; very large and very small ones in short; with a sign behind. */
final class Figures {

    /** From here on a number along the axis is written in short, and a value from a thousand times as much. */
    private static final double LARGE = 1e6;

    private static final double SMALL = 1e-5;
    private static final double COARSE = 100;

    private final NumberFormat tick;
    private final NumberFormat value;
    private final String sign;

    Figures(Locale locale, Ticks ticks, String sign) {
        this.sign = sign;
        tick = format(locale, ticks, LARGE, 0);
        value = format(locale, ticks, 1000 * LARGE, ticks.step() < COARSE ? 1 : 0);
    }

    private static NumberFormat format(Locale locale, Ticks ticks, double large, int more) {
        if (ticks.farthest() >= large && ticks.step() >= ticks.farthest() / COARSE) {
            NumberFormat brief = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
            brief.setMaximumFractionDigits(2);
            return brief;
        }
        if (ticks.step() < SMALL) {
            return new DecimalFormat("0." + "#".repeat(2 + more) + "E0", DecimalFormatSymbols.getInstance(locale));
        }
        NumberFormat plain = NumberFormat.getInstance(locale);
        plain.setMaximumFractionDigits(ticks.decimals() + more);
        return plain;
    }

    String tick(double number) {
        return tick.format(number) + sign;
    }

    String value(double number) {
        return value.format(number) + sign;
    }
}
