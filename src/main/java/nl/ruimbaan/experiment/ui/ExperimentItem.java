package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.ExperimentResult;
import nl.ruimbaan.experiment.ExperimentState;
import nl.ruimbaan.experiment.ExperimentVerb;
import nl.ruimbaan.photo.PhotoLine;

/** One experiment on the line of time: what was expected beside what came of it. */
class ExperimentItem extends Composite<ListItem> {

    private static final Set<ExperimentVerb> ASKED = EnumSet.of(
            ExperimentVerb.REWRITE,
            ExperimentVerb.START,
            ExperimentVerb.NOTE,
            ExperimentVerb.FINISH,
            ExperimentVerb.DROP,
            ExperimentVerb.TAKE_UP);
    private static final Set<ExperimentVerb> FORWARD = EnumSet.of(ExperimentVerb.START, ExperimentVerb.FINISH);

    private static final Set<ExperimentState> COUNTED = EnumSet.of(ExperimentState.RUNNING, ExperimentState.FINISHED);

    private final String language;
    private final TapFigure figure;

    ExperimentItem(
            ExperimentEntry entry,
            String language,
            Map<Long, List<PhotoLine>> photos,
            ExperimentTapping tapping,
            ExperimentPages pages,
            ExperimentActs acts) {
        this.language = language;
        figure = new TapFigure(entry);
        getContent().setId("experiment-" + entry.id().value());
        getContent().addClassName("rb-experiment");
        getContent().getElement().setAttribute("data-state", entry.state().name());
        getContent().add(head(entry), new ExperimentFacts(entry));
        if (entry.notTried() != null) {
            getContent().add(new NotTriedPart(entry.notTried(), entry.plan().expectation(), language));
        } else {
            getContent().add(sides(entry));
        }
        if (COUNTED.contains(entry.state())) {
            getContent().add(figure);
        }
        if (entry.verbs().contains(ExperimentVerb.COUNT)) {
            getContent().add(new TapCounter(entry, tapping, acts::counted));
        }
        if (!entry.diary().isEmpty()) {
            getContent().add(new DiaryList(entry, language, photos, acts));
        }
        if (entry.earlier() > 0) {
            getContent().add(new EarlierPlansPart(entry, language, () -> pages.earlier(entry.id())));
        }
        getContent().add(verbs(entry, acts));
    }

    /** Nothing but what is counted is new. */
    void count(ExperimentEntry entry) {
        figure.show(entry);
    }

    private Div head(ExperimentEntry entry) {
        ExperimentResult result = entry.result();
        ExperimentOutcome outcome = result == null ? null : result.outcome();
        String title = TitleProposal.from(entry.plan().what());
        var heading = new H3(TitleProposal.heading(title, entry.plan().what()));
        heading.getElement().setAttribute("lang", language);
        var head = new Div(
                heading,
                outcome == null
                        ? new StatusBadge(
                                getTranslation(entry.state().key()),
                                entry.state().name())
                        : new StatusBadge(getTranslation(outcome.key()), outcome.name()));
        head.addClassName("rb-experiment-head");
        if (!TitleProposal.isHeading(title, entry.plan().what())) {
            return new Div(head, text(entry.plan().what()));
        }
        return head;
    }

    private Div sides(ExperimentEntry entry) {
        var sides = new Div();
        sides.addClassName("rb-experiment-sides");
        side(sides, "expectation", entry.plan().expectation());
        ExperimentResult result = entry.result();
        if (result != null) {
            side(sides, "result", result.result());
            side(sides, "lesson", result.lesson());
        }
        return sides;
    }

    private void side(Div sides, String what, String words) {
        boolean open = words.isEmpty();
        Component shown = open ? new Paragraph(getTranslation("experiment." + what + ".open")) : text(words);
        var side = new Div(new H4(getTranslation("experiment." + what)), shown);
        side.addClassNames("rb-experiment-side", "rb-experiment-" + what);
        sides.add(side);
    }

    private Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("rb-text");
        text.getElement().setAttribute("lang", language);
        return text;
    }

    private static Div verbs(ExperimentEntry entry, ExperimentActs acts) {
        var verbs = new Div();
        verbs.addClassName("rb-item-actions");
        entry.verbs().stream().filter(ASKED::contains).forEach(verb -> {
            var button = new Button(verbs.getTranslation(verb.key()), click -> acts.begin(verb, entry));
            button.setId(verb + "-" + entry.id().value());
            if (FORWARD.contains(verb)) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            } else if (verb == ExperimentVerb.DROP) {
                button.addThemeVariants(ButtonVariant.TERTIARY);
            }
            verbs.add(button);
        });
        return verbs;
    }
}
