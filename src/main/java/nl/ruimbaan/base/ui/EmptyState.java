package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what belongs here, gives one example, and offers one way to begin. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String what, String example, Component... action) {
        getContent().addClassName("rb-empty");
        var shown = new Paragraph(example);
        shown.addClassName("rb-empty-example");
        getContent().add(new H2(what), shown);
        getContent().add(action);
    }
}
