package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.experiment.NotTried;

/** Why something was not tried after all, in few words: it stays to be read, and asks for no attention. */
class NotTriedPart extends Composite<Div> {

    NotTriedPart(NotTried notTried, String expectation, String language) {
        getContent().addClassName("rb-experiment-dropped");
        getContent().add(said("experiment.notTried", notTried.why(), language));
        if (!expectation.isEmpty()) {
            getContent().add(said("experiment.notTried.expected", expectation, language));
        }
        var made = new Paragraph(
                new Span(getTranslation(
                                "experiment.made.dropped", notTried.made().by()) + ", "),
                new RelativeTime(notTried.made().at(), getLocale()));
        made.addClassName("rb-experiment-made");
        getContent().add(made);
    }

    private Paragraph said(String key, String words, String language) {
        var said = new Span(words);
        said.addClassName("rb-text");
        said.getElement().setAttribute("lang", language);
        return new Paragraph(new Span(getTranslation(key) + " "), said);
    }
}
