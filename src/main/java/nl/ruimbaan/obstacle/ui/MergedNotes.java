package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.obstacle.ObstaclePage;

/** Where it went up in another obstacle, and which ones went up in it. */
class MergedNotes extends Composite<Div> {

    MergedNotes(ObstaclePage page) {
        getContent().setId("merged");
        getContent().addClassName("rb-merged");
        if (page.mergedInto() != null) {
            getContent()
                    .add(new Paragraph(new Span(getTranslation("obstacle.mergedInto") + " "), link(page.mergedInto())));
        }
        page.holds()
                .forEach(it ->
                        getContent().add(new Paragraph(new Span(getTranslation("obstacle.holds") + " "), link(it))));
        setVisible(getContent().getComponentCount() > 0);
    }

    private static Anchor link(ObstaclePage.Merged other) {
        return new Anchor(ObstacleLinks.page(other.id()), "#" + other.id().number() + " " + other.title());
    }
}
