package nl.ruimbaan.exchange;

/** One import of one file. */
public record ImportId(long value) {}
