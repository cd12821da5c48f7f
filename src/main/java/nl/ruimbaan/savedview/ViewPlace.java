package nl.ruimbaan.savedview;

import nl.ruimbaan.base.Address;

/** Port: a screen of which one may keep the address under a name. */
public interface ViewPlace {

    /** Its path, without leading slash. */
    String path();

    /** Translation key of what it is called. */
    String key();

    /** Whether what its address asks for, beside team and demand type, is there. */
    default boolean stands(Address asked) {
        return true;
    }
}
