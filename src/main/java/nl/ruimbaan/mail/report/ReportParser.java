package nl.ruimbaan.mail.report;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a report. What was cut off at its end, such as a long letter that came back, is no harm. */
public final class ReportParser {

    private static final Session SESSION = Session.getInstance(new Properties());

    private ReportParser() {}

    /** Whether a message of this type is a report about a letter; one that a reader opened or refused to open is none. */
    public static boolean isReport(@Nullable String contentType) {
        try {
            var type = new ContentType(Objects.requireNonNullElse(contentType, ""));
            String kind = type.getParameter("report-type");
            return type.match("multipart/report") && (kind == null || kind.equalsIgnoreCase("delivery-status"));
        } catch (ParseException none) {
            return false;
        }
    }

    public static Report read(byte[] message) throws MessagingException, IOException {
        var report = new MimeMessage(SESSION, new ByteArrayInputStream(message));
        List<String> letters = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        if (report.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                    failures.addAll(DeliveryStatus.failures(bytes(part)));
                } else if (isLetter(part)) {
                    var came = new InternetHeaders(new ByteArrayInputStream(bytes(part)), true);
                    letters.addAll(all(came.getHeader("Message-ID")).toList());
                }
            }
        }
        return new Report(letters.isEmpty() ? answered(report) : List.copyOf(letters), List.copyOf(failures));
    }

    /** What came back: whole, or its head alone. */
    private static boolean isLetter(BodyPart part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers");
    }

    /** Without what came back it may still say what it answers. */
    private static List<String> answered(MimeMessage report) throws MessagingException {
        return Stream.concat(all(report.getHeader("In-Reply-To")), all(report.getHeader("References")))
                .toList();
    }

    private static Stream<String> all(String @Nullable [] values) {
        return values == null ? Stream.empty() : Arrays.stream(values);
    }

    /** Decoded here: of a part that is a message itself the library leaves base64 as it is. */
    private static byte[] bytes(BodyPart part) throws MessagingException, IOException {
        try (InputStream raw = ((MimeBodyPart) part).getRawInputStream()) {
            String[] encoding = part.getHeader("Content-Transfer-Encoding");
            return encoding == null
                    ? raw.readAllBytes()
                    : MimeUtility.decode(raw, encoding[0].strip()).readAllBytes();
        }
    }
}
