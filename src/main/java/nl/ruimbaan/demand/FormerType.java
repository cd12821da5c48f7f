package nl.ruimbaan.demand;

/** A demand type that went up in another one. */
public record FormerType(DemandTypeId id, String name) {}
