package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;

/** Port: a feature hands in a part of the page of an item to its left. */
public interface ItemSection {

    /** The part, live by itself; empty when the feature has nothing to say about such an item. */
    Optional<Component> of(ItemRef item);
}
