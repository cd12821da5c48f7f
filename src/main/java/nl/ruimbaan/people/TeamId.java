package nl.ruimbaan.people;

/** One team. */
public record TeamId(long value) {}
