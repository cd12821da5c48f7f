package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.condition.ConditionPage;

/** What happened with an entry of the register: who, when and why; the newest first. */
class ConditionHistory extends Composite<Section> {

    ConditionHistory(List<ConditionPage.Step> history) {
        getContent().setId("history");
        getContent().addClassNames("rb-section", "rb-history");
        var list = new OrderedList();
        history.forEach(step -> list.add(entry(step)));
        getContent().add(new H2(getTranslation("register.history")), list);
    }

    private ListItem entry(ConditionPage.Step step) {
        var line = new Div(
                new Span(getTranslation("register.history." + step.verb(), step.who())),
                new RelativeTime(step.at(), getLocale()));
        line.addClassName("rb-history-line");
        var entry = new ListItem(line);
        if (!step.why().isBlank()) {
            var why = new Paragraph(step.why());
            why.addClassName("rb-text");
            entry.add(why);
        }
        if (step.on() != null) {
            entry.add(new Paragraph(getTranslation("register.history.on", Days.inWords(step.on(), getLocale()))));
        }
        return entry;
    }
}
