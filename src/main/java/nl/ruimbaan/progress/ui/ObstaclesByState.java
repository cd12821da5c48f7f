package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.obstacle.ObstacleState;

/** How many obstacles stand in each state, in the order of their way. */
class ObstaclesByState extends Composite<Section> {

    ObstaclesByState(Map<ObstacleState, Count> counts) {
        long most = counts.values().stream().mapToLong(Count::value).max().orElse(0);
        var list = new UnorderedList();
        list.addClassName("rb-states");
        counts.forEach((state, count) -> list.add(row(state, count, most)));
        getContent().addClassName("rb-progress-part");
        getContent().setId("by-state");
        getContent()
                .add(
                        new H2(getTranslation("progress.states.title")),
                        new Paragraph(getTranslation("progress.states.line")),
                        list);
    }

    private ListItem row(ObstacleState state, Count count, long most) {
        var number = new Span(count.text(getLocale()));
        number.addClassName("rb-states-number");
        var row = new ListItem(new StatusBadge(getTranslation(state.key()), state.name()), bar(count, most), number);
        row.getElement().setAttribute("data-state", state.name());
        return row;
    }

    /** The number again, as a length; the number beside it is what is read out. */
    private static Div bar(Count count, long most) {
        var length = new Div();
        length.setWidth(100f * count.value() / Math.max(1, most), Unit.PERCENTAGE);
        var bar = new Div(length);
        bar.addClassName("rb-states-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
