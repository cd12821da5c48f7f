package nl.ruimbaan.measure;

import java.util.List;

/**
 * What of a workbook was read and what was not.
 *
 * @param sheet the name of the sheet that was read
 */
public record PassedBy(String sheet, long hiddenRows, List<String> otherSheets, long hiddenSheets) {}
