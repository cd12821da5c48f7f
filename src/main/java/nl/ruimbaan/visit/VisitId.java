package nl.ruimbaan.visit;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One note of who went and looked: its item number. */
public record VisitId(long number) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.VISIT, number);
    }
}
