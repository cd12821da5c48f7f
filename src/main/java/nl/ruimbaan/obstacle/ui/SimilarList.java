package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.SimilarObstacles;

/** While one types: obstacles that are there already and look like it. */
class SimilarList extends Composite<Div> {

    private final SimilarObstacles similar;
    private final HasValue<?, String> text;
    private final HasValue<?, ConditionKind> kind;
    private final Consumer<SimilarObstacles.Similar> meToo;
    private List<SimilarObstacles.Similar> shown = List.of();

    /** @param meToo what happens when it is that one */
    SimilarList(
            SimilarObstacles similar,
            HasValue<?, String> text,
            HasValue<?, ConditionKind> kind,
            Consumer<SimilarObstacles.Similar> meToo) {
        this.similar = similar;
        this.text = text;
        this.kind = kind;
        this.meToo = meToo;
        getContent().setId("similar");
        getContent().addClassName("rb-similar");
        getContent().getElement().setAttribute("aria-live", "polite");
        text.addValueChangeListener(change -> look());
        kind.addValueChangeListener(change -> look());
        getContent().setVisible(false);
    }

    private void look() {
        List<SimilarObstacles.Similar> found = similar.to(text.getValue(), kind.getValue());
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        getContent().removeAll();
        getContent().setVisible(!found.isEmpty());
        var list = new UnorderedList();
        found.forEach(it -> list.add(line(it)));
        getContent().add(new Paragraph(getTranslation("obstacle.similar")), list);
    }

    private ListItem line(SimilarObstacles.Similar found) {
        var title = new Anchor(ObstacleLinks.page(found.id()), found.title());
        title.setTarget("_blank");
        var facts = new Span(getTranslation(
                "obstacle.similar.facts", getTranslation(found.state().key()), found.occurrences()));
        var meTooHere = new Button(getTranslation("obstacle.happened"), click -> meToo.accept(found));
        meTooHere.setId("similar-" + found.id().number());
        meTooHere.setAriaLabel(getTranslation("obstacle.happened") + ": " + found.title());
        return new ListItem(title, facts, meTooHere);
    }
}
