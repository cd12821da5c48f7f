package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who chose what is there already is asked what becomes of what was typed; whoever goes on typing has answered too. */
public class TypedInstead extends Composite<Div> {

    /**
     * @param chosen what was chosen, in a sentence
     * @param page its address
     * @param throwAway throws away what was typed
     */
    public TypedInstead(String chosen, String page, Runnable throwAway) {
        getContent().setId("instead");
        getContent().addClassName("rb-instead");
        getContent()
                .add(
                        new Paragraph(chosen + " " + getTranslation("draft.instead")),
                        button("keep", () -> {}, page),
                        button("discard", throwAway, page));
    }

    private Button button(String what, Runnable does, String page) {
        var button = new Button(getTranslation("draft.instead." + what), click -> {
            does.run();
            UI.getCurrent().navigate(page);
        });
        button.setId("instead-" + what);
        return button;
    }
}
