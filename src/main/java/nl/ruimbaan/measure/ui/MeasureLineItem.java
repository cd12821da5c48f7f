package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.measure.MeasureLine;
import nl.ruimbaan.measure.PointValue;

/** One measure in the list: its name, what it is for, of whom, and until when it has values. */
class MeasureLineItem extends Composite<ListItem> {

    /** @param lately its newest values, the oldest first; empty when there is nothing to be seen */
    MeasureLineItem(MeasureLine line, List<PointValue> lately) {
        var words = new MeasureWords(getLocale());
        var name = new Anchor(MeasureLinks.measure(line.id()), line.name());
        var purpose = new Div(new Span(line.purpose()));
        for (Component said : new Component[] {name, purpose}) {
            said.getElement().setAttribute("lang", line.language().code());
        }
        var until = new Span(
                line.hidden()
                        ? getTranslation("measure.small.line")
                        : line.last() == null
                                ? getTranslation("measure.noValues")
                                : getTranslation("measure.until", words.period(line.rhythm(), line.last())));
        var facts = new Div(new Span(words.scope(line.team(), line.demandType())), until);
        facts.addClassName("rb-register-facts");
        var said = new Div(name, purpose, facts);
        said.addClassName("rb-register-words");
        getContent().add(said);
        if (lately.size() > 1) {
            getContent().add(new MeasureSparkline(line.name(), lately));
        }
    }
}
