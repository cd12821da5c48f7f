package nl.ruimbaan.condition;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One entry of the register of system conditions: its item number. */
public record ConditionId(long number) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.CONDITION, number);
    }
}
