package nl.ruimbaan.people;

/** So few people are left in a team that its name tells who they are; published within the transaction that does it. */
public record TeamBecameSmall(TeamId team) {}
