package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The one heading of a screen, a line below it, and what one can do here. */
public class ViewHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();
    private final Div actions = new Div();

    public ViewHeader(String text, Component... actions) {
        title.setText(text);
        line.addClassName("rb-header-line");
        line.getElement().setAttribute("role", "status");
        this.actions.addClassName("rb-header-actions");
        this.actions.add(actions);
        var words = new Div(title, line);
        words.addClassName("rb-header-words");
        getContent().addClassName("rb-header");
        getContent().add(words, this.actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** The heading is what a customer said, in this language. */
    public void quotes(String language) {
        title.addClassName("rb-quote");
        title.getElement().setAttribute("lang", language);
    }

    /** The line below the heading: how many, since when. It is there beforehand, so that a change is heard once. */
    public void setLine(String text) {
        line.setText(text);
    }
}
