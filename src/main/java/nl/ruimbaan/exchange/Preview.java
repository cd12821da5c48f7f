package nl.ruimbaan.exchange;

import java.util.List;

/**
 * What a file looks like when it is read in a certain way.
 *
 * @param headings the first row
 * @param rows the rows after it, at most ten
 */
public record Preview(List<String> headings, List<Reading> rows) {}
