package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Tag;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.ClientElement;

/**
 * What an item is, where items of all kinds stand beside each other: its icon, its kind in a word, and its number. {@code
 * frontend/notification/rb-item-mark.js}.
 */
@Tag("rb-item-mark")
public class ItemMark extends ClientElement {

    public ItemMark(ItemRef item) {
        super("notification/rb-item-mark.js");
        getElement().setAttribute("icon", icon(item.kind()));
        getElement().setText(getTranslation(item.kind().key()) + " #" + item.number());
    }

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
