package nl.ruimbaan.base;

import java.util.Collection;
import java.util.List;

/** Port: a feature tells others the title and state of its items. */
public interface ItemSource {

    ItemKind kind();

    /** Those of the items that the current user may see, in one query; the others are left out. */
    List<ItemView> views(Collection<Long> numbers);
}
