package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.ItemActions;
import nl.ruimbaan.base.ItemRef;
import org.springframework.beans.factory.ObjectProvider;

/** What one can start from an obstacle; the features to the right say what. */
@SpringComponent
class FurtherSteps {

    private final ObjectProvider<ItemActions> actions;

    FurtherSteps(ObjectProvider<ItemActions> actions) {
        this.actions = actions;
    }

    Div from(ItemRef item) {
        var box = new Div();
        box.addClassName("rb-item-actions");
        actions.orderedStream().flatMap(it -> it.actions(item).stream()).forEach(action -> {
            var link = new Anchor(action.path(), UI.getCurrent().getTranslation(action.key()));
            link.addClassName("rb-action");
            link.setId("action-" + action.key().replace('.', '-'));
            box.add(link);
        });
        return box;
    }
}
