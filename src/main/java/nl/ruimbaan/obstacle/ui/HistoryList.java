package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstaclePage;
import org.jspecify.annotations.Nullable;

/** What happened with it: who, when and why; the newest first. */
class HistoryList extends Composite<Section> {

    HistoryList(ObstaclePage page) {
        getContent().setId("history");
        getContent().addClassNames("rb-section", "rb-history");
        var list = new OrderedList();
        page.history().forEach(step -> list.add(entry(step)));
        getContent().add(new H2(getTranslation("obstacle.history")), list);
    }

    private ListItem entry(ObstaclePage.Step step) {
        String asked = step.asked() == null ? "" : step.asked();
        var line = new Div(
                new Span(getTranslation("obstacle.history." + step.verb(), who(step), asked)),
                new RelativeTime(step.at(), getLocale()));
        line.addClassName("rb-history-line");
        if (step.undone()) {
            var undone = new Span(getTranslation("undo.undone"));
            undone.addClassName("rb-undone");
            line.add(undone);
        }
        var entry = new ListItem(line);
        if (!step.why().isBlank()) {
            var why = new Paragraph(step.why());
            why.addClassName("rb-text");
            entry.add(why);
        }
        if (step.other() != null) {
            var other = new ObstacleId(step.other());
            entry.add(new Paragraph(new Anchor(
                    ObstacleLinks.page(other),
                    getTranslation("obstacle.detail.other." + step.verb(), Long.toString(other.number())))));
        }
        List<String> details = details(step);
        if (!details.isEmpty()) {
            entry.add(new Paragraph(String.join(" · ", details)));
        }
        return entry;
    }

    private String who(ObstaclePage.Step step) {
        return switch (step.by()) {
            case NAME -> String.valueOf(step.who());
            case REPORTER -> getTranslation("obstacle.TheReporter");
            case COLLEAGUE -> getTranslation("obstacle.AColleague");
            case PORTAL -> getTranslation("obstacle.byItself");
        };
    }

    private List<String> details(ObstaclePage.Step step) {
        List<String> details = new ArrayList<>();
        detail(details, "with." + step.verb(), step.withWhom());
        detail(details, "nextStep", step.nextStep());
        if (step.on() != null) {
            String date = Days.inWords(step.on(), getLocale());
            detail(details, "on." + step.verb(), date);
        }
        if (step.reached() != null) {
            details.add(getTranslation("obstacle.detail.level." + step.reached()));
        }
        return details;
    }

    private void detail(List<String> details, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.add(getTranslation("obstacle.detail." + key, value));
        }
    }
}
