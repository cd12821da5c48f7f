package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.improvement.ImprovementStep;
import nl.ruimbaan.improvement.ImprovementVerb;
import org.jspecify.annotations.Nullable;

/** What happened with it: who, when, and what was said; the newest first, the proposal last. */
class HistoryList extends Composite<Section> {

    HistoryList(ImprovementPage page) {
        getContent().setId("history");
        getContent().addClassNames("rb-section", "rb-history");
        var list = new OrderedList();
        page.history().forEach(step -> list.add(entry(step)));
        list.add(new ListItem(line(
                getTranslation("improvement.history.proposed", page.proposer().name()),
                new RelativeTime(page.proposedAt(), getLocale()))));
        getContent().add(new H2(getTranslation("improvement.history")), list);
    }

    private ListItem entry(ImprovementStep step) {
        var entry = new ListItem(line(step));
        if (step.lapsed() != null) {
            entry.add(new Paragraph(getTranslation("improvement.history.lapsed", step.lapsed())));
        }
        if (step.other() != null) {
            String words = getTranslation(
                    "improvement.history.other." + step.verb(),
                    Long.toString(step.other().number()));
            entry.add(new Paragraph(new Anchor(ImprovementLinks.page(step.other()), words)));
        }
        if (step.why() != null) {
            entry.add(text(step.why()));
        }
        if (step.verb() == ImprovementVerb.MAKE_NORMAL) {
            var told = new DescriptionList();
            told.addClassName("rb-facts");
            fact(told, "improvement.ask.tried", step.tried());
            fact(
                    told,
                    "improvement.ask.demands",
                    step.demands() == null ? null : step.demands().toString());
            fact(told, "improvement.ask.whyEnough", step.whyEnough());
            fact(told, "improvement.ask.normalNow", step.normalNow());
            entry.add(told);
        }
        return entry;
    }

    private Div line(ImprovementStep step) {
        String whom = step.whom() == null ? "" : step.whom();
        String sentence = getTranslation(
                "improvement.history." + step.verb(),
                step.by(),
                getTranslation(step.to().key()),
                whom);
        Div line = line(sentence, new RelativeTime(step.at(), getLocale()));
        if (step.undone()) {
            var undone = new Span(getTranslation("undo.undone"));
            undone.addClassName("rb-undone");
            line.add(undone);
        }
        return line;
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            var description = new DescriptionList.Description(value);
            description.addClassName("rb-text");
            list.add(new DescriptionList.Term(getTranslation(key)), description);
        }
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("rb-text");
        return text;
    }

    private static Div line(String sentence, RelativeTime when) {
        var line = new Div(new Span(sentence), when);
        line.addClassName("rb-history-line");
        return line;
    }
}
