package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state or phase: a word, and a shape that the style sheet draws by the state's name. */
public class StatusBadge extends Span {

    public StatusBadge(String word, String state) {
        super(word);
        addClassName("rb-badge");
        getElement().setAttribute("data-state", state);
    }
}
