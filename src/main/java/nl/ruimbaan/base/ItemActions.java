package nl.ruimbaan.base;

import java.util.List;

/** Port: a feature says what the current user can start with it from an item to its left. */
public interface ItemActions {

    List<ItemAction> actions(ItemRef from);
}
