package nl.ruimbaan.mail.report;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a report that is meant for machines: fields about the whole, then a group of fields for each reader (RFC 3464, 2.1). */
final class DeliveryStatus {

    /** Our letters have one reader; a mailbox that forwards may have some more. */
    private static final int MOST = 50;

    private DeliveryStatus() {}

    /** Those of whom a server gave up. "Delayed" goes on trying, and the rest arrived as far as anybody knows. */
    static List<Failure> failures(byte[] part) throws MessagingException {
        var in = new ByteArrayInputStream(part);
        List<InternetHeaders> groups = new ArrayList<>();
        while (in.available() > 0 && groups.size() < MOST) {
            var group = new InternetHeaders(in, true);
            if (group.getAllHeaderLines().hasMoreElements()) {
                groups.add(group);
            }
        }
        return groups.stream()
                .filter(DeliveryStatus::isFailed)
                .map(DeliveryStatus::failure)
                .toList();
    }

    private static boolean isFailed(InternetHeaders group) {
        return FieldText.of(group, "Action").toLowerCase(Locale.ROOT).matches("failed\\b.*");
    }

    private static Failure failure(InternetHeaders group) {
        String status = FieldText.of(group, "Status");
        String number = Objects.requireNonNull(status.split(" ", 2)[0]);
        String reply = FieldText.value(group, "Diagnostic-Code");
        return new Failure(addresses(group), number, reply.isEmpty() ? status : reply);
    }

    private static Set<String> addresses(InternetHeaders group) {
        return Stream.of("Original-Recipient", "Final-Recipient")
                .map(it -> FieldText.value(group, it).replaceAll("[<>]", "").toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
