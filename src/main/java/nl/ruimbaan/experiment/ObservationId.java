package nl.ruimbaan.experiment;

/** One thing that was seen. */
public record ObservationId(long value) {}
