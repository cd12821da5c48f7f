package nl.ruimbaan.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the chart says of a point besides its value.
 *
 * @param day when it happened; the first day of a week or a month
 * @param label what it is about, and why it is ghosted if it is; empty where its time says all
 * @param href where a click goes; none for a point without a page
 */
public record ChartPoint(
        LocalDate day, String label, @Nullable String href) {}
