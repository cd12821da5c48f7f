package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.obstacle.ObstacleState;

/** How many obstacles stand in each state, in the order of their way: what is open first, what is closed apart. */
class ObstaclesByState extends Composite<Section> {

    ObstaclesByState(Map<ObstacleState, Count> counts) {
        getContent().addClassName("rb-progress-part");
        getContent().setId("by-state");
        getContent()
                .add(
                        new H2(getTranslation("progress.states.title")),
                        new Paragraph(getTranslation("progress.states.line")),
                        new H3(getTranslation("progress.states.open")),
                        list(counts, ObstacleState.open()::contains),
                        new H3(getTranslation("progress.states.closed")),
                        list(counts, state -> !ObstacleState.open().contains(state)));
    }

    /** The bars of a list are measured against each other alone: what was closed grows year after year. */
    private UnorderedList list(Map<ObstacleState, Count> counts, Predicate<ObstacleState> which) {
        var shown = new EnumMap<ObstacleState, Count>(ObstacleState.class);
        counts.forEach((state, count) -> {
            if (which.test(state)) {
                shown.put(state, count);
            }
        });
        long most = shown.values().stream().mapToLong(Count::value).max().orElse(0);
        var list = new UnorderedList();
        list.addClassName("rb-states");
        shown.forEach((state, count) -> list.add(row(state, count, most)));
        return list;
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
