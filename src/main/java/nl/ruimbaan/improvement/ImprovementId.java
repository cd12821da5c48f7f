package nl.ruimbaan.improvement;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One improvement: its item number. */
public record ImprovementId(long number) {

    static ImprovementId of(ItemRef item) {
        return new ImprovementId(item.number());
    }

    public ItemRef ref() {
        return new ItemRef(ItemKind.IMPROVEMENT, number);
    }
}
