package nl.ruimbaan.obstacle;

/** One weekly meeting about obstacles. */
public record SessionId(long value) {}
