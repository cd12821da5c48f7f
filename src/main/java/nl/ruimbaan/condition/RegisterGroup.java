package nl.ruimbaan.condition;

import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;

/** The entries of one kind: how many there are, and the first of them by name. */
public record RegisterGroup(ConditionKind kind, Count count, Slice<RegisterLine> lines) {}
