package nl.ruimbaan.measure;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One measure: its item number. */
public record MeasureId(long number) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.MEASURE, number);
    }
}
