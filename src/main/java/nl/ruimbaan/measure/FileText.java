package nl.ruimbaan.measure;

import java.util.List;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a file with points: a text as one could have pasted it, or why it is none. */
public sealed interface FileText {

    /**
     * It was read.
     *
     * @param passed what of a workbook was passed by; null for a file that is none
     */
    record Read(String text, @Nullable Passed passed) implements FileText {}

    /** It cannot be read. */
    record Refused(Refusal why) implements FileText {}

    /**
     * What of a workbook was read and what was not.
     *
     * @param sheet the name of the sheet that was read
     */
    record Passed(String sheet, long hiddenRows, List<String> otherSheets, long hiddenSheets) {}
}
