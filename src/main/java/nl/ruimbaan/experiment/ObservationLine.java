package nl.ruimbaan.experiment;

import java.time.Instant;

/**
 * Something that was seen while it was tried.
 *
 * @param text what was seen, and the customer's words
 * @param corrected whether its writer put it right later
 * @param mine whether the reader wrote it
 */
public record ObservationLine(
        ObservationId id, int version, ObservationDraft text, String by, Instant at, boolean corrected, boolean mine) {}
