package nl.ruimbaan.people;

/** A team as one chooses it from a list. */
public record TeamName(TeamId id, String name) {}
