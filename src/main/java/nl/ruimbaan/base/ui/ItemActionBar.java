package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.ruimbaan.base.ItemActions;
import nl.ruimbaan.base.ItemRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one can start from an item; the features to the right say what. */
@Component
public class ItemActionBar {

    private final ObjectProvider<ItemActions> features;

    ItemActionBar(ObjectProvider<ItemActions> features) {
        this.features = features;
    }

    public Div of(ItemRef item) {
        var box = new Div();
        box.addClassName("rb-item-actions");
        features.orderedStream().flatMap(it -> it.actions(item).stream()).forEach(action -> {
            var link = new Anchor(action.path(), UI.getCurrent().getTranslation(action.key()));
            link.addClassName("rb-action");
            link.setId("action-" + action.key().replace('.', '-'));
            box.add(link);
        });
        return box;
    }
}
