package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.measure.MeasureChange;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasureVerb;
import org.jspecify.annotations.Nullable;

/** What was done with a measure: who, when, what stood there and why; the newest first. */
class MeasureHistory extends Composite<Section> {

    private final MeasurePage page;
    private final MeasureWords words = new MeasureWords(getLocale());

    MeasureHistory(MeasurePage page) {
        this.page = page;
        getContent().setId("history");
        getContent().addClassNames("rb-section", "rb-history");
        var list = new OrderedList();
        page.history().forEach(it -> list.add(entry(it)));
        getContent().add(new H2(getTranslation("measure.history")), list);
    }

    private ListItem entry(MeasureChange change) {
        boolean unseen = page.hidden() && change.verb().isOfValue();
        var line = new Div(
                new Span(getTranslation(
                        "measure.history." + (unseen ? "unseen" : change.verb()),
                        change.who(),
                        when(change),
                        said(change.was()),
                        said(change.became()),
                        Objects.requireNonNullElse(change.many(), 0))),
                new RelativeTime(change.at(), getLocale()));
        line.addClassName("rb-history-line");
        var entry = new ListItem(line);
        if (change.why() != null) {
            var why = new Paragraph(change.why());
            why.addClassName("rb-text");
            entry.add(why);
        }
        return entry;
    }

    private String when(MeasureChange change) {
        if (change.day() == null) {
            return "";
        }
        boolean flag = change.verb() == MeasureVerb.FLAG || change.verb() == MeasureVerb.UNFLAG;
        return flag
                ? words.day(change.day())
                : words.period(Objects.requireNonNull(page.text().rhythm()), change.day());
    }

    private String said(@Nullable String kept) {
        return kept == null ? "" : words.kept(kept);
    }
}
