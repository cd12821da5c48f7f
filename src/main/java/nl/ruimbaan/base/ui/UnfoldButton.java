package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;

/** Unfolds what there is no room for at once, and folds it again: the style sheet shows it as long as its holder is unfolded. */
public class UnfoldButton extends Button {

    private static final String UNFOLDED = "rb-unfolded";

    private final HasStyle holder;
    private final Consumer<Boolean> heard;

    /**
     * @param holder what is unfolded
     * @param part the id of the part that comes into sight
     * @param heard hears whether it is unfolded now
     */
    public UnfoldButton(String text, HasStyle holder, String part, Consumer<Boolean> heard) {
        super(text);
        this.holder = holder;
        this.heard = heard;
        getElement().setAttribute("aria-controls", part);
        addClickListener(click -> unfold(!holder.hasClassName(UNFOLDED)));
        getElement().setAttribute("aria-expanded", "false");
    }

    private void unfold(boolean open) {
        holder.setClassName(UNFOLDED, open);
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
        heard.accept(open);
    }
}
