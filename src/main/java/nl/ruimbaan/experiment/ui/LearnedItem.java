package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.LearnedCard;

/** What was learned from one experiment, to be read in a minute. */
class LearnedItem extends Composite<ListItem> {

    private final LearnedCard card;

    LearnedItem(LearnedCard card) {
        this.card = card;
        var lesson = new Paragraph(card.came().lesson());
        lesson.addClassNames("rb-text", "rb-learned-lesson");
        lesson.getElement().setAttribute("lang", card.lang());
        getContent().addClassName("rb-learned");
        getContent().add(head(), lesson, told(), facts());
    }

    private Div head() {
        ExperimentOutcome outcome = Objects.requireNonNull(card.came().outcome());
        var link =
                new Anchor(ExperimentLinks.experiment(card.improvement(), card.id()), TitleProposal.from(card.what()));
        link.getElement().setAttribute("lang", card.lang());
        var head = new Div(new H2(link), new StatusBadge(getTranslation(outcome.key()), outcome.name()));
        head.addClassName("rb-experiment-head");
        return head;
    }

    private DescriptionList told() {
        var told = new DescriptionList();
        told.addClassName("rb-learned-told");
        if (card.what().length() > TitleProposal.from(card.what()).length() + 1) {
            tell(told, "what", card.what());
        }
        tell(told, "expectation", card.expectation());
        tell(told, "result", card.came().result());
        return told;
    }

    private void tell(DescriptionList told, String what, String words) {
        var description = new DescriptionList.Description(words);
        description.addClassName("rb-text");
        description.getElement().setAttribute("lang", card.lang());
        told.add(new Div(new DescriptionList.Term(getTranslation("experiment." + what)), description));
    }

    private Paragraph facts() {
        String with = card.counted() > 0
                ? getTranslation("experiment.taps", card.counted(), card.planned())
                : getTranslation("experiment.with", card.planned());
        var facts = new Paragraph(new Span(with));
        facts.addClassName("rb-experiment-made");
        if (card.type() != null) {
            facts.add(new Span(" · " + card.type()));
        }
        if (card.team() != null) {
            facts.add(new Span(" · " + card.team()));
        }
        var title = new Span(card.title());
        title.getElement().setAttribute("lang", card.lang());
        facts.add(
                new Span(" · "),
                new RelativeTime(card.at(), getLocale()),
                new Span(" · " + getTranslation("experiment.learned.of") + " "),
                title);
        return facts;
    }
}
