package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;

/** What an item is, where items of all kinds stand beside each other: its icon, its kind in a word, and its number. */
public class ItemMark extends Composite<Span> {

    public ItemMark(ItemRef item) {
        getContent().addClassName("rb-item-mark");
        getContent().getElement().appendChild(Icons.element(icon(item.kind())));
        getContent().add(new Span(getTranslation(item.kind().key()) + " #" + item.number()));
    }

    /** As in the menu, where the kind has a place there. */
    private static String icon(ItemKind kind) {
        return switch (kind) {
            case STORY -> "comment-ellipsis-o";
            case OBSTACLE -> "road-branches";
            case IMPROVEMENT -> "lightbulb";
            case CONDITION -> "book";
            case MEASURE -> "line-chart";
            case VISIT -> "eye";
        };
    }
}
