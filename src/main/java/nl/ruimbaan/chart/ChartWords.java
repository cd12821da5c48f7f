package nl.ruimbaan.chart;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.spc.Signal;

/**
 * The words on a chart, in the reader's language.
 *
 * @param description what the chart called {@code title} says, so that it makes sense without the picture
 * @param unit of the values; not said of proportions, which are percentages
 * @param one the unit of exactly one: <i>day</i> where the unit is <i>days</i>
 * @param average label of the centre line
 * @param median label of the line while there are no limits
 * @param upper label of the upper limit, as {@code lower} is of the lower one
 * @param trial said where the limits are still trial limits
 * @param signal said at a signal point
 * @param why what each signal is
 * @param outOf a count {0} out of a number {1}
 * @param week a week by its number {0} and its year {1}, in a sentence; {@code briefWeek} is the same along the axis
 */
public record ChartWords(
        String title,
        String description,
        String unit,
        String one,
        String average,
        String median,
        String upper,
        String lower,
        String trial,
        String signal,
        Map<Signal, String> why,
        String outOf,
        String week,
        String briefWeek,
        Locale locale) {

    public ChartWords {
        why = Map.copyOf(why);
    }

    String signal(Set<Signal> signals) {
        return signal + signals.stream().sorted().map(why::get).collect(Collectors.joining("; ", ": ", ""));
    }
}
