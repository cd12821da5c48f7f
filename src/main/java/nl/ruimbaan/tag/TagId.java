package nl.ruimbaan.tag;

/** One tag. */
public record TagId(long value) {}
