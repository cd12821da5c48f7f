package nl.ruimbaan.demand;

/** One kind of customer demand. */
public record DemandTypeId(long value) {}
