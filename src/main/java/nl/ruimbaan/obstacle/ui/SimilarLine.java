package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.ruimbaan.obstacle.SimilarObstacles;

/** An obstacle that is there already: open it, or say that it is that one. */
class SimilarLine extends ListItem {

    /** @param meToo what happens when it is that one */
    SimilarLine(SimilarObstacles.Similar found, Consumer<SimilarObstacles.Similar> meToo) {
        var title = new Anchor(ObstacleLinks.page(found.id()), found.title());
        title.setTarget("_blank");
        UI ui = UI.getCurrent();
        String happened = ui.getTranslation("obstacle.happened");
        var facts = new Span(ui.getTranslation(
                "obstacle.similar.facts", ui.getTranslation(found.state().key()), found.occurrences()));
        var meTooHere = new Button(happened, click -> meToo.accept(found));
        meTooHere.setId("similar-" + found.id().number());
        meTooHere.setAriaLabel(happened + ": " + found.title());
        add(title, facts, meTooHere);
    }
}
