package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import nl.ruimbaan.base.Count;

/** A few numbers below each other, each with a bar as long as it is large. */
class CountBars extends Composite<UnorderedList> {

    private final long most;

    /** @param all what the bars are measured against */
    CountBars(Collection<Count> all) {
        most = all.stream().mapToLong(Count::value).max().orElse(0);
        getContent().addClassName("rb-states");
    }

    void add(String state, Component name, Count count) {
        var number = new Span(count.text(getLocale()));
        number.addClassName("rb-states-number");
        var row = new ListItem(name, bar(count), number);
        row.getElement().setAttribute("data-state", state);
        getContent().add(row);
    }

    /** The number again, as a length; the number beside it is what is read out. */
    private Div bar(Count count) {
        var length = new Div();
        length.setWidth(100f * count.value() / Math.max(1, most), Unit.PERCENTAGE);
        var bar = new Div(length);
        bar.addClassName("rb-states-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
