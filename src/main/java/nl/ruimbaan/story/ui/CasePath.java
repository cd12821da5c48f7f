package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.ruimbaan.story.CaseStep;

/** A case drawn as the path that the customer went: what they met, where they waited, what helped. */
class CasePath extends Composite<Div> {

    CasePath(List<CaseStep> steps) {
        var path = new OrderedList();
        path.addClassName("rb-path");
        steps.forEach(it -> path.add(step(it)));
        getContent().add(new Paragraph(summary(steps)), path);
    }

    private String summary(List<CaseStep> steps) {
        long helped =
                steps.stream().filter(it -> it.worth() == CaseStep.Worth.VALUE).count();
        int waited = steps.stream()
                .mapToInt(it -> Objects.requireNonNullElse(it.waitingDays(), 0))
                .sum();
        return getTranslation("story.path.summary", steps.size(), helped, waited);
    }

    private ListItem step(CaseStep step) {
        var item = new ListItem();
        item.addClassName("rb-path-"
                + (step.worth() == null ? "unknown" : step.worth().name().toLowerCase(Locale.ROOT)));
        if (step.waitingDays() != null && step.waitingDays() > 0) {
            var waited = new Paragraph(getTranslation("story.path.waited", step.waitingDays()));
            waited.addClassName("rb-path-wait");
            item.add(waited);
        }
        var met = new Paragraph(step.met());
        met.addClassName("rb-path-met");
        if (step.worth() != null) {
            var worth = new Span(getTranslation(step.worth().key()));
            worth.addClassName("rb-path-worth");
            met.add(new Span(" "), worth);
        }
        item.add(met);
        if (!step.why().isEmpty()) {
            var why = new Paragraph(getTranslation("story.path.why", step.why()));
            why.addClassName("rb-path-why");
            item.add(why);
        }
        return item;
    }
}
