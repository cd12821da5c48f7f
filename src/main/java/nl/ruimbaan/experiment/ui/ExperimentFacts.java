package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.experiment.Deed;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentId;
import nl.ruimbaan.experiment.ExperimentPlan;
import org.jspecify.annotations.Nullable;

/** With how many demands, when, of which type, and who planned, started and finished it. */
class ExperimentFacts extends Composite<Div> {

    ExperimentFacts(ExperimentEntry entry) {
        getContent().add(new Paragraph(String.join(" · ", facts(entry))), made(entry));
        ExperimentId follows = entry.follows();
        if (follows != null) {
            var before = new Anchor("#experiment-" + follows.value(), getTranslation("experiment.follows"));
            before.setRouterIgnore(true);
            getContent().add(new Paragraph(before));
        }
    }

    private List<String> facts(ExperimentEntry entry) {
        ExperimentPlan plan = entry.plan();
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("experiment.with", entry.demands()));
        if (plan.from() != null && plan.to() != null) {
            facts.add(getTranslation(
                    "experiment.fromTo", Days.inWords(plan.from(), getLocale()), Days.inWords(plan.to(), getLocale())));
        } else if (plan.from() != null) {
            facts.add(getTranslation("experiment.from", Days.inWords(plan.from(), getLocale())));
        } else if (plan.to() != null) {
            facts.add(getTranslation("experiment.to", Days.inWords(plan.to(), getLocale())));
        }
        if (entry.type() != null) {
            facts.add(entry.type());
        }
        return facts;
    }

    private Paragraph made(ExperimentEntry entry) {
        var made = new Paragraph();
        made.addClassName("rb-experiment-made");
        say(made, "planned", entry.planned());
        say(made, "started", entry.started());
        say(made, "finished", entry.finished());
        return made;
    }

    private void say(Paragraph made, String what, @Nullable Deed deed) {
        if (deed != null) {
            String before = made.getChildren().findAny().isPresent() ? " · " : "";
            made.add(
                    new Span(before + getTranslation("experiment.made." + what, deed.by()) + ", "),
                    new RelativeTime(deed.at(), getLocale()));
        }
    }
}
