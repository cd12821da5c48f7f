package nl.ruimbaan.operation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A copy of the whole database in a file, from which the portal was restored once, to be sure.
 *
 * @param at when it was begun, in whole seconds
 * @param bytes how large the file is
 */
public record Backup(Instant at, Occasion occasion, long bytes) {

    /** Why it was made. */
    public enum Occasion {
        NIGHT,
        ASKED
    }

    private static final String PREFIX = "ruimbaan-";
    private static final String SUFFIX = ".zip";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** {@code ruimbaan-20261129T023000Z-night.zip}: the moment is in UTC, so that names stand in order. */
    public String fileName() {
        return PREFIX + MOMENT.format(at) + "-" + occasion.name().toLowerCase(Locale.ROOT) + SUFFIX;
    }

    /** The back-up that a file of this name holds; empty when the name is none that we give. */
    static Optional<Backup> named(String fileName, long bytes) {
        if (!fileName.startsWith(PREFIX) || !fileName.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String[] parts = fileName.substring(PREFIX.length(), fileName.length() - SUFFIX.length())
                .split("-", 2);
        for (Occasion occasion : Occasion.values()) {
            if (parts.length == 2 && parts[1].equalsIgnoreCase(occasion.name())) {
                return moment(parts[0]).map(it -> new Backup(it, occasion, bytes));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.from(MOMENT.parse(text)));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
