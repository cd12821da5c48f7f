package nl.ruimbaan.obstacle;

/** An entry of the register as one chooses it from a list. */
public record RegisterEntryName(RegisterEntryId id, String name, SystemCondition kind) {}
