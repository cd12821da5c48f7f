package nl.ruimbaan.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened meanwhile: an obstacle was removed, an improvement adopted.
 *
 * @param day when it happened
 * @param label what happened; shown on hover
 * @param href where a click goes; none for what has no page
 */
public record ChartFlag(
        LocalDate day, String label, @Nullable String href) {}
