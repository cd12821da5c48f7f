package nl.ruimbaan.improvement;

import java.time.Instant;

/**
 * Who last wrote a layer of the iceberg, and when.
 *
 * @param version of the improvement in which it was written
 */
public record LayerLine(String by, Instant at, int version) {}
