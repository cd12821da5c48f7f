package nl.ruimbaan.sheet;

/**
 * How much of a workbook is read; one that holds more is refused.
 *
 * @param bytes of the file
 * @param unpacked bytes of all its parts together
 * @param rows that hold something
 * @param columns counted from the first
 */
public record WorkbookLimits(long bytes, long unpacked, int rows, int columns) {

    /** The most that the parts together may be. */
    static final long UNPACKED = 100L << 20;
}
