package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.progress.FlowSeries;
import nl.ruimbaan.progress.TakenAway;

/** What was taken away lately: how many obstacles, and which the last ones. */
class TakenAwaySection extends Composite<Section> {

    TakenAwaySection(TakenAway gone, LocalDate since) {
        String from = Days.inWords(since, getLocale());
        getContent().addClassName("rb-progress-part");
        getContent().setId("taken-away");
        getContent().add(new H2(getTranslation("progress.gone.title")));
        if (gone.last().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.gone.none", from)));
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation(
                        "progress.gone.line", gone.count().value(), gone.count().text(getLocale()), from)));
        var list = new UnorderedList();
        list.addClassName("rb-gone");
        gone.last().forEach(it -> list.add(row(it)));
        getContent().add(list, new Paragraph(getTranslation("progress.gone.made")));
    }

    private ListItem row(FlowSeries.Point it) {
        LocalDate day = LocalDate.ofInstant(it.at(), Clock.ZONE);
        return new ListItem(
                new Anchor(it.obstacle().ref().path(), it.title()),
                new Span(" · "
                        + getTranslation(
                                "progress.gone.after", Days.inWords(day, getLocale()), Math.round(it.days()))));
    }
}
