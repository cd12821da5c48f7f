package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.ruimbaan.base.ItemRef;

/** Port: a feature hands in a part of the page of an item to its left. */
public interface ItemSection {

    /** Where on the page it stands; of one place, in the order of {@code @Order}. */
    enum Place {
        /** What is being done about the item. */
        WORK,
        /** What is said about it. */
        TALK,
        /** What hardly anybody needs, below all else. */
        FOOT
    }

    Place place();

    /**
     * The part, live by itself; empty when the feature has nothing to say about such an item.
     *
     * @param changed done when the reader changed the item there
     */
    Optional<Component> of(ItemRef item, Runnable changed);
}
