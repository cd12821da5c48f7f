package nl.ruimbaan.measure;

import java.time.LocalDate;

/**
 * Periods that have a value already, or come twice in the text itself.
 *
 * @param count how many
 * @param first the first of them
 * @param answered whether somebody said what to do
 */
public record DoubledPeriods(int count, LocalDate first, boolean answered) {}
