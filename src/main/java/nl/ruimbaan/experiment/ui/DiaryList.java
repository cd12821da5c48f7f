package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentVerb;
import nl.ruimbaan.experiment.ObservationLine;
import nl.ruimbaan.photo.PhotoLine;
import nl.ruimbaan.photo.ui.PhotoStrip;

/** What was seen while it was tried, and what customers said; the newest first. */
class DiaryList extends Composite<Div> {

    private final String language;
    private final Map<Long, List<PhotoLine>> photos;
    private final ExperimentActs acts;

    DiaryList(ExperimentEntry entry, String language, Map<Long, List<PhotoLine>> photos, ExperimentActs acts) {
        this.language = language;
        this.photos = photos;
        this.acts = acts;
        boolean correctable = entry.verbs().contains(ExperimentVerb.CORRECT);
        var list = new OrderedList();
        list.addClassName("rb-experiment-diary");
        entry.diary().forEach(it -> list.add(line(it, correctable)));
        getContent().add(new H4(getTranslation("experiment.diary")), list);
    }

    private ListItem line(ObservationLine line, boolean correctable) {
        var item = new ListItem();
        item.setId("observation-" + line.id().value());
        if (!line.text().words().isEmpty()) {
            item.add(new Quote(line.text().words(), language));
        }
        if (!line.text().seen().isEmpty()) {
            var seen = new Paragraph(line.text().seen());
            seen.addClassName("rb-text");
            seen.getElement().setAttribute("lang", language);
            item.add(seen);
        }
        item.add(new PhotoStrip(photos.getOrDefault(line.id().value(), List.of())));
        var made = new Paragraph(new Span(line.by() + ", "), new RelativeTime(line.at(), getLocale()));
        if (line.corrected()) {
            made.add(new Span(" · " + getTranslation("experiment.diary.corrected")));
        }
        made.addClassName("rb-experiment-made");
        item.add(made);
        if (line.mine()) {
            item.add(own(line, correctable));
        }
        return item;
    }

    private Div own(ObservationLine line, boolean correctable) {
        var own = new Div();
        own.addClassName("rb-item-actions");
        if (correctable) {
            own.add(button("CORRECT", line, () -> acts.correct(line)));
        }
        own.add(button("WITHDRAW", line, () -> acts.withdraw(line.id())));
        return own;
    }

    private Button button(String verb, ObservationLine line, Runnable does) {
        var button = new Button(getTranslation("experiment.verb." + verb), click -> does.run());
        button.setId(verb + "-" + line.id().value());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
