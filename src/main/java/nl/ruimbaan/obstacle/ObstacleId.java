package nl.ruimbaan.obstacle;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** One obstacle: its item number. */
public record ObstacleId(long number) {

    public ItemRef ref() {
        return new ItemRef(ItemKind.OBSTACLE, number);
    }
}
