package nl.ruimbaan.exchange;

import java.time.Instant;

/** An import as its page shows it. */
public record ImportPage(
        ImportId id, String fileName, long fileSize, Instant uploadedAt, Mapping mapping, ImportStatus status) {}
