package nl.ruimbaan.demand;

/** Identity of a demand in the log. */
public record LoggedDemandId(long value) {}
