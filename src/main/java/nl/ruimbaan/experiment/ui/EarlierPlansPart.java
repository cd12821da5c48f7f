package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Comparison;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.experiment.EarlierPlan;
import nl.ruimbaan.experiment.ExperimentEntry;

/** What the plan said before, the newest first, with what was changed in it after; read when it is opened. */
class EarlierPlansPart extends Composite<Details> {

    private final String language;

    EarlierPlansPart(ExperimentEntry entry, String language, Supplier<List<EarlierPlan>> earlier) {
        this.language = language;
        var list = new OrderedList();
        list.addClassName("rb-experiment-earlier");
        getContent().setId("earlier-" + entry.id().value());
        getContent().setSummaryText(getTranslation("experiment.earlier", entry.earlier()));
        getContent().add(list);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened() && list.getComponentCount() == 0) {
                fill(list, PlanWords.of(entry, getLocale()), earlier.get());
            }
        });
    }

    private void fill(OrderedList list, PlanWords now, List<EarlierPlan> earlier) {
        PlanWords after = now;
        for (EarlierPlan each : earlier) {
            PlanWords before = PlanWords.of(each, getLocale());
            list.add(item(each, before, after));
            after = before;
        }
    }

    private ListItem item(EarlierPlan earlier, PlanWords before, PlanWords after) {
        var by = new Paragraph(
                new Span(getTranslation(
                                "experiment.earlier.by", earlier.written().by()) + ", "),
                new RelativeTime(earlier.written().at(), getLocale()));
        by.addClassName("rb-experiment-made");
        var item = new ListItem(by);
        before.parts().forEach((part, words) -> {
            String later = after.parts().getOrDefault(part, "");
            if (!words.equals(later)) {
                var comparison = new Comparison(words, later);
                comparison.getElement().setAttribute("lang", language);
                item.add(new H4(getTranslation("experiment.plan." + part)), comparison);
            }
        });
        return item;
    }
}
