package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.util.Locale;

/** "3 days ago", with the exact moment on hover and for screen readers. */
@Tag("rb-time")
public class RelativeTime extends ClientElement {

    public RelativeTime(Instant moment, Locale locale) {
        super("base/rb-time.js");
        getElement().setAttribute("datetime", moment.toString());
        getElement().setAttribute("lang", locale.toLanguageTag());
    }
}
