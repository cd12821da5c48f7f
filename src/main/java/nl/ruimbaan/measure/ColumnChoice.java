package nl.ruimbaan.measure;

import java.util.List;

/**
 * A table with more columns than are needed.
 *
 * @param names what they are called, or else what stands in their first row
 * @param chosen which were chosen, or else look right
 * @param answered whether somebody chose them
 */
public record ColumnChoice(List<String> names, Columns chosen, boolean answered) {}
