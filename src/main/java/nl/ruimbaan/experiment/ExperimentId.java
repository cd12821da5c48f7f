package nl.ruimbaan.experiment;

/** One experiment. */
public record ExperimentId(long value) {}
