package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePoint;

/** The newest values with what one can do with each: behind a toggle, and made when it is opened. */
class PointList extends Composite<Details> {

    private final MeasurePage page;
    private final MeasureDeeds actions;
    private final MeasureWords words = new MeasureWords(getLocale());

    PointList(MeasurePage page, MeasureDeeds actions) {
        this.page = page;
        this.actions = actions;
        getContent().setId("points");
        getContent().setSummaryText(getTranslation("measure.values", page.count()));
        getContent().setVisible(page.mayKeepPoints());
        getContent().addOpenedChangeListener(change -> {
            getContent().removeAll();
            if (change.isOpened()) {
                getContent().add(list());
            }
        });
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rb-measure-points");
        page.chart().map(MeasureChart::points).ifPresent(points -> {
            for (int i = points.size() - 1; i >= 0; i--) {
                list.add(item(points.get(i)));
            }
        });
        return list;
    }

    private ListItem item(MeasurePoint point) {
        String period = words.period(Objects.requireNonNull(page.text().rhythm()), point.period());
        var said = new Span(period + ": " + words.value(point.value()));
        var line = new Div(said);
        if (point.ghostedWhy() != null) {
            var ghosted = new Span(getTranslation("measure.ghosted", point.ghostedWhy()));
            ghosted.addClassName("rb-told");
            line.add(ghosted);
        }
        var dialogs = new PointDialogs(actions, point);
        var buttons = new Div(button("correct", point, period, dialogs::correct));
        buttons.addClassName("rb-item-actions");
        if (point.isGhosted()) {
            buttons.add(button("unghost", point, period, dialogs::unghost));
        } else {
            buttons.add(button("ghost", point, period, dialogs::ghost));
        }
        buttons.add(button("remove", point, period, dialogs::remove));
        if (page.mayWrite()) {
            buttons.add(button(
                    "step",
                    point,
                    period,
                    () -> actions.about(point.id(), point.period())
                            .make(draft -> actions.steps().make(page.id(), point.id(), draft))));
        }
        return new ListItem(line, buttons);
    }

    private Button button(String verb, MeasurePoint point, String period, Runnable does) {
        String word = getTranslation("measure.verb." + verb);
        var button = new Button(word, click -> does.run());
        button.setId(verb + "-" + point.id().value());
        button.setAriaLabel(word + ": " + period);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
