package nl.ruimbaan.condition;

/** An entry of the register as one chooses it from a list. */
public record ConditionName(ConditionId id, String name, ConditionKind kind) {}
