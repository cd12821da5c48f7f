package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Supplier;

/**
 * A toggle whose content is made each time that one opens it, and gone when one shuts it. It is Vaadin's details with its summary
 * written by the browser: shut, the server keeps one node for it where {@code Details} keeps five.
 */
@Tag("vaadin-details")
@JsModule("@vaadin/details/src/vaadin-details.js")
public final class Unfolding extends Component implements HasComponents {

    private static final String OPENED = "opened";
    private static final String SUMMARY = "summary";

    private final Supplier<? extends Component> content;

    /** @param summary what one presses to see it */
    public Unfolding(String summary, Supplier<? extends Component> content) {
        this.content = content;
        getElement().setProperty(SUMMARY, summary).setProperty(OPENED, false);
        getElement().addPropertyChangeListener(OPENED, "opened-changed", change -> fill());
    }

    /** What one presses. */
    public String getSummary() {
        return getElement().getProperty(SUMMARY, "");
    }

    public boolean isOpened() {
        return getElement().getProperty(OPENED, false);
    }

    /** As if one had pressed it. */
    public void setOpened(boolean opened) {
        getElement().setProperty(OPENED, opened);
    }

    private void fill() {
        removeAll();
        if (isOpened()) {
            add(content.get());
        }
    }
}
