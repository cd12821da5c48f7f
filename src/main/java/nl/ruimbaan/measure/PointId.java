package nl.ruimbaan.measure;

/** One point of a measure. */
public record PointId(long value) {}
