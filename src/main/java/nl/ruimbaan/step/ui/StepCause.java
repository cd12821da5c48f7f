package nl.ruimbaan.step.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/** What new limits come from. Whoever may not see it reads its number, as in a text. */
public class StepCause extends Paragraph {

    /** @param title null when the reader may not see it */
    public StepCause(ItemRef item, @Nullable String title) {
        String number = getTranslation("step.cause." + item.kind(), Long.toString(item.number()));
        setText(getTranslation("step.cause") + " ");
        add(title == null ? new Span(number) : new Anchor(item.path(), number + " " + title));
    }
}
