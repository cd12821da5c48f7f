package nl.ruimbaan.sheet;

import java.util.List;

/**
 * One row of a workbook that holds something.
 *
 * @param line its number in the sheet, from 1, as Excel shows it
 * @param cells up to the last one that holds something
 */
public record SheetRow(long line, List<SheetCell> cells) {}
