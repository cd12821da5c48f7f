package nl.ruimbaan.spread;

/** One offer of an improvement to a team. */
public record OfferId(long value) {}
