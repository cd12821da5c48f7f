package nl.ruimbaan.chart;

import java.util.Locale;

/**
 * The words on a chart, in the reader's language.
 *
 * @param title what the chart is called
 * @param description what the chart says, in one sentence
 * @param unit of the values
 * @param one the unit of exactly one: <i>day</i> where the unit is <i>days</i>
 * @param average label of the centre line
 * @param median label of the line while there are no limits
 * @param upper label of the upper limit
 * @param lower label of the lower limit
 * @param trial said where the limits are still trial limits
 * @param signal said at a signal point on hover
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
        Locale locale) {}
