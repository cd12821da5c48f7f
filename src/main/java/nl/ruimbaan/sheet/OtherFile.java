package nl.ruimbaan.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files that people bring in place of CSV, known by their name or by how they start. */
public enum OtherFile {
    /** Of Excel, LibreOffice or Numbers. */
    SPREADSHEET("xlsx", "xlsm", "xlsb", "xls", "ods", "numbers"),
    JSON("json", "jsonl"),
    /** Text with lay-out, or a picture of it. */
    DOCUMENT("pdf", "doc", "docx", "odt", "rtf", "html", "htm", "xml"),
    ARCHIVE("zip", "gz", "7z", "rar");

    private final Set<String> endings;

    OtherFile(String... endings) {
        this.endings = Set.of(endings);
    }

    /** The sentence that says what to do with it, among those of who would read the file. */
    public String key(String feature) {
        return feature + ".refused." + name();
    }

    /** What a file with this name is; empty when it may be CSV, or nobody knows. */
    public static Optional<OtherFile> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> it.endings.contains(ending)).findFirst();
    }

    /** What a file is that starts like this, whatever its name; empty when it may be CSV. */
    public static Optional<OtherFile> startingWith(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String plain = Vocabulary.stripped(text.startsWith("ï»¿") ? text.substring(3) : text);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(SPREADSHEET);
        }
        if (text.startsWith("%PDF")
                || text.startsWith("{\\rtf")
                || plain.matches("(?is)<(!doctype|html|table|\\?xml).*")) {
            return Optional.of(DOCUMENT);
        }
        return plain.matches("(?s)(\\{\\s*[\"}]|\\[\\s*[\\[{]).*") ? Optional.of(JSON) : Optional.empty();
    }
}
