package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** What is there already: the way to it, in a window of its own so that what is typed stays, and what one can do without leaving. */
public class SimilarLine extends ListItem {

    private final Div settled = new Div();

    /**
     * @param facts how far it is, in a few words
     * @param offers what one can do
     */
    public SimilarLine(String page, String title, String facts, Component... offers) {
        add(link(page, title), new Span(facts));
        add(offers);
        settled.addClassName("rb-settled");
    }

    /** Stands below it, in place of what stood there. */
    public void settle(Component... what) {
        settled.removeAll();
        settled.add(what);
        add(settled);
    }

    /** In the language in which it was written. */
    public SimilarLine in(String lang) {
        getElement().getChild(0).setAttribute("lang", lang);
        return this;
    }

    private static Anchor link(String page, String title) {
        var link = new Anchor(page, title);
        link.setTarget("_blank");
        return link;
    }
}
