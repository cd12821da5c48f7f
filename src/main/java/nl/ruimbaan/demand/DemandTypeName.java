package nl.ruimbaan.demand;

/** A demand type as one chooses it from a list. */
public record DemandTypeName(DemandTypeId id, String name, String purpose) {}
