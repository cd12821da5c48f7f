package nl.ruimbaan.measure;

import org.jspecify.annotations.Nullable;

/**
 * A table out of a file, as a text that one could have pasted.
 *
 * @param usable how many of its rows can be points of the measure, as they are or after an answer
 * @param passed what of the workbook is passed by when this is read; null for a file that is none
 */
public record FileSheet(String text, long usable, @Nullable PassedBy passed) {

    /** What the sheet is called; empty for a file that has none. */
    public String name() {
        return passed == null ? "" : passed.sheet();
    }
}
