package nl.ruimbaan.measure;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of a file with points: texts as one could have pasted them, or why it is none. */
public sealed interface FileText {

    /**
     * It was read.
     *
     * @param sheets the tables to choose from, in their order; one for a file that is no workbook
     * @param proposed the one of them with the most rows that can be points of the measure
     * @param unread sheets that cannot be chosen
     */
    record Read(List<FileSheet> sheets, FileSheet proposed, List<UnreadSheet> unread) implements FileText {

        static Read of(String text) {
            var only = new FileSheet(text, 0, null);
            return new Read(List.of(only), only, List.of());
        }
    }

    /** It cannot be read. */
    record Refused(Refusal why) implements FileText {}
}
