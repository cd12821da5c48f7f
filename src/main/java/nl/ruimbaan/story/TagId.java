package nl.ruimbaan.story;

/** One tag. */
public record TagId(long value) {}
