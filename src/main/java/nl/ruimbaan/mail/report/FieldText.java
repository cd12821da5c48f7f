package nl.ruimbaan.mail.report;

import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Objects;

/** What stands in a field of a report, in one line. */
final class FieldText {

    private FieldText() {}

    /** Empty where there is no such field. */
    static String of(InternetHeaders fields, String name) {
        String text = MimeUtility.unfold(Objects.requireNonNullElse(fields.getHeader(name, null), ""));
        return line(decoded(text));
    }

    /** Without what kind of text it is: {@code rfc822; anna@example.org}. */
    static String value(InternetHeaders fields, String name) {
        return of(fields, name).replaceFirst("^[\\w-]+ ?; ?", "");
    }

    /** Nothing that breaks a line, turns its direction or cannot be kept. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ").strip();
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknown) {
            return text;
        }
    }
}
