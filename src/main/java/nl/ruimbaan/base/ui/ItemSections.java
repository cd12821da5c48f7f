package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import org.springframework.beans.factory.ObjectProvider;

/** The parts of an item's page that features hand in. */
@SpringComponent
public class ItemSections {

    private final ObjectProvider<ItemSection> features;

    ItemSections(ObjectProvider<ItemSection> features) {
        this.features = features;
    }

    /**
     * Makes them, once for each item that a page shows: what is typed or opened in them stays when the page looks again.
     *
     * @param changed done when the reader changed the item in one of them
     */
    public Parts of(ItemRef item, Runnable changed) {
        Map<ItemSection.Place, Div> places = new EnumMap<>(ItemSection.Place.class);
        for (ItemSection.Place place : ItemSection.Place.values()) {
            places.put(place, new Div());
        }
        features.orderedStream().forEach(it -> it.of(item, changed).ifPresent(at(places, it.place())::add));
        return place -> at(places, place);
    }

    private static Div at(Map<ItemSection.Place, Div> places, ItemSection.Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    /** What was handed in, by place. */
    public interface Parts {
        Component at(ItemSection.Place place);
    }
}
