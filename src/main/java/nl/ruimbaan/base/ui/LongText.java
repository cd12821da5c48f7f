package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import nl.ruimbaan.base.SafeHtml;

/** A long text with the little Markdown that people write, as the server made it safe. */
@Tag("div")
public class LongText extends Component implements HasStyle {

    public LongText(SafeHtml text) {
        addClassName("rb-long-text");
        getElement().setProperty("innerHTML", text.toString());
    }
}
