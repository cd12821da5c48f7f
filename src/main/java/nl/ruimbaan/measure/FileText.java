package nl.ruimbaan.measure;

import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a file with points: a text as one could have pasted it, or why it is none. */
public sealed interface FileText {

    /**
     * It was read.
     *
     * @param passed what of a workbook was passed by; null for a file that is none
     */
    record Read(String text, @Nullable PassedBy passed) implements FileText {}

    /** It cannot be read. */
    record Refused(Refusal why) implements FileText {}
}
