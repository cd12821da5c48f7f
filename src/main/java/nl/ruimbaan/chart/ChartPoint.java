package nl.ruimbaan.chart;

import java.time.LocalDate;

/**
 * What the chart says of a point besides its value.
 *
 * @param day when it happened
 * @param label what it is about; shown on hover
 * @param href where a click goes
 */
public record ChartPoint(LocalDate day, String label, String href) {}
