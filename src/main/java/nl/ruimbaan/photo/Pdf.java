package nl.ruimbaan.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Whether a file is a PDF, told by its bytes (ISO 32000-2, 7.5): a header at the start, and its last line at the end. */
final class Pdf {

    private static final String HEADER = "%PDF-";
    private static final String LAST_LINE = "%%EOF";

    /** What may stand behind the last line, as readers allow. */
    private static final int TAIL = 1_024;

    private Pdf() {}

    static boolean begins(byte[] file) {
        return new String(file, 0, Math.min(HEADER.length(), file.length), ISO_8859_1).equals(HEADER);
    }

    static boolean isWhole(byte[] file) {
        int from = Math.max(0, file.length - TAIL);
        return new String(file, from, file.length - from, ISO_8859_1).contains(LAST_LINE);
    }
}
