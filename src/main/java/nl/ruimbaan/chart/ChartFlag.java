package nl.ruimbaan.chart;

import java.time.LocalDate;

/**
 * Something that happened meanwhile: an obstacle was removed, an improvement adopted.
 *
 * @param day when it happened
 * @param label what happened; shown on hover
 * @param href where a click goes
 */
public record ChartFlag(LocalDate day, String label, String href) {}
