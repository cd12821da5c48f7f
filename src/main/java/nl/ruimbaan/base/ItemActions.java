package nl.ruimbaan.base;

import java.util.List;

/** Port: a feature says what the current user can start with it from an item to its left. */
public interface ItemActions {

    /**
     * Something one can start from an item.
     *
     * @param key translation key of what the link says
     * @param path where it is done, without leading slash
     */
    record Action(String key, String path) {}

    List<Action> actions(ItemRef from);
}
