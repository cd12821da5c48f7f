package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import java.util.function.Supplier;

/**
 * A part of a long page that is made when the reader comes near it: until then its heading alone stands there, written by the
 * browser, so that whoever goes from heading to heading finds it. {@code frontend/base/rb-near.js}.
 */
@Tag("rb-near")
public final class WhenNear extends ClientElement implements HasComponents {

    private final Supplier<? extends Component> part;
    private boolean made;

    /**
     * @param title of the heading with which the part begins too
     * @param part made once, by who reads; it begins with a heading of its own
     */
    public WhenNear(String title, Supplier<? extends Component> part) {
        super("base/rb-near.js");
        this.part = part;
        getElement().setAttribute("heading", title);
        getElement().addEventListener("near", near -> show());
    }

    /** Makes it, unless it is there. */
    public void show() {
        if (!made) {
            made = true;
            getElement().setAttribute("made", true);
            add(part.get());
        }
    }
}
