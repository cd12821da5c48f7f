package nl.ruimbaan.chart;

import java.time.LocalDate;

/**
 * A time that is shaded, behind all else: in which something was tried.
 *
 * @param from its first day
 * @param to its last day
 * @param label what it was; shown on hover
 */
public record ChartStretch(LocalDate from, LocalDate to, String label) {}
