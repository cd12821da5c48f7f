package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The frame of an item's page: its head above, what is written about it on the left, the facts beside it. What features handed in stands
 * between the parts of the item's own and stays where it is when those are shown anew, so that who is typing there goes on typing.
 */
public class ItemFrame extends Composite<Article> {

    private final Div head = slot();
    private final Div body = new Div();
    private final Div beside = slot();
    private final Div belowForm = slot();
    private final Div first = slot();
    private final Map<ItemSection.Place, Div> handedIn = new EnumMap<>(ItemSection.Place.class);
    private final Map<ItemSection.Place, Div> below = new EnumMap<>(ItemSection.Place.class);

    /**
     * @param kind the class name of this kind of item
     * @param form in which the reader answers what a verb asks; it stays where it is
     */
    public ItemFrame(String kind, Component form) {
        getContent().addClassNames("rb-view", "rb-item", kind);
        body.addClassName("rb-item-body");
        body.add(first, form, belowForm);
        for (ItemSection.Place place : ItemSection.Place.values()) {
            Div section = slot();
            Div after = slot();
            handedIn.put(place, section);
            below.put(place, after);
            body.add(section, after);
        }
        var columns = new Div(body, beside);
        columns.addClassName("rb-item-columns");
        getContent().add(head, columns);
    }

    /** Another item: the parts that features hand in. */
    public void handIn(ItemSections.Parts parts) {
        handedIn.forEach((place, slot) -> {
            slot.removeAll();
            slot.add(parts.at(place));
        });
    }

    /** What stands above, in place of what stood there. */
    public void head(Component... parts) {
        fill(head, parts);
    }

    /** The facts beside it, in place of what stood there. */
    public void beside(Component facts) {
        fill(beside, facts);
    }

    /** The item's own parts above the form of a verb, in place of what stood there. */
    public void first(Component... parts) {
        fill(first, parts);
    }

    /** The item's own parts below the form of a verb, in place of what stood there. */
    public void second(Component... parts) {
        fill(belowForm, parts);
    }

    /** The item's own parts right below what was handed in for this place, in place of what stood there. */
    public void below(ItemSection.Place place, Component... parts) {
        fill(Objects.requireNonNull(below.get(place)), parts);
    }

    /** Brings a part of the page into sight and the keyboard to it; nothing happens when it is not there. */
    public static void goTo(Component page, String css) {
        page.getElement().executeJs("""
                        const it = this.querySelector($0);
                        if (it) {
                          if (!it.matches('button, a, vaadin-button, [tabindex]')) it.tabIndex = -1;
                          it.closest('details')?.setAttribute('open', '');
                          it.scrollIntoView({block: 'nearest'});
                          it.focus({preventScroll: true});
                        }""", css);
    }

    private static void fill(Div slot, Component... parts) {
        slot.removeAll();
        slot.add(parts);
    }

    private static Div slot() {
        var slot = new Div();
        slot.addClassName("rb-slot");
        return slot;
    }
}
