package nl.ruimbaan.security;

/** One colleague. */
public record PersonId(long value) {}
