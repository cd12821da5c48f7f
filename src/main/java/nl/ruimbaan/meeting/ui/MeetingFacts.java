package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.base.ui.StatusBadge;
import nl.ruimbaan.meeting.AgendaCard;
import nl.ruimbaan.obstacle.ObstaclePage;
import org.jspecify.annotations.Nullable;

/** What a meeting needs to know of an obstacle: what it does to the customer first, then where it stands. */
class MeetingFacts extends Composite<Div> {

    private final DescriptionList course = new DescriptionList();

    MeetingFacts(AgendaCard card) {
        getContent().addClassName("rb-session-facts");
        String language = card.text().language().code();
        if (!card.text().customer().isBlank()) {
            var quote = new Quote(card.text().customer(), language);
            quote.setId("customer");
            getContent().add(heading("obstacle.form.customer.title"), quote);
        }
        if (!sayTheSame(card.text().sentence(), card.text().titleOrProposal())) {
            var sentence = new Paragraph(card.text().sentence());
            sentence.addClassName("rb-text");
            sentence.getElement().setAttribute("lang", language);
            getContent().add(heading("obstacle.form.sentence.title"), sentence);
        }
        getContent().add(where(card));
        course(card.solution());
        if (!card.agreements().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("rb-agreements");
            card.agreements().forEach(it -> list.add(AgreementEntry.folded(it)));
            getContent().add(heading("obstacle.agreements.last"), list);
        }
    }

    /** But for the full stop that a title does without. */
    private static boolean sayTheSame(String sentence, String title) {
        return sentence.strip().equals(title) || sentence.strip().equals(title + ".");
    }

    private Component where(AgendaCard card) {
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("obstacle.session.still", card.stillDays()));
        facts.add(getTranslation("obstacle.session.times", card.occurrences()));
        facts.add(
                card.owner() == null
                        ? getTranslation("obstacle.card.noOwner")
                        : getTranslation("obstacle.card.owner", card.owner()));
        if (card.teamName() != null) {
            facts.add(card.teamName());
        }
        var line = new Div(
                new StatusBadge(getTranslation(card.state().key()), card.state().name()));
        facts.forEach(it -> line.add(new Span(it)));
        line.setId("where");
        line.addClassName("rb-session-where");
        return line;
    }

    private void course(ObstaclePage.Solution solution) {
        course.addClassName("rb-facts");
        fact("solution", solution.solution());
        fact("changed", solution.changed());
        String step = solution.nextStep();
        if (step != null && solution.nextStepOn() != null) {
            step += " · " + AgreementEntry.day(solution.nextStepOn(), getLocale());
        }
        fact("nextStep", step);
        fact("reviewOn", solution.reviewOn() == null ? null : AgreementEntry.day(solution.reviewOn(), getLocale()));
        if (course.getChildren().findAny().isPresent()) {
            getContent().add(course);
        }
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            course.add(
                    new DescriptionList.Term(getTranslation("obstacle.fact." + name)),
                    new DescriptionList.Description(value));
        }
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }
}
