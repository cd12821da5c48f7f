package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** The customer's own words, large, in the language they were said in. */
@Tag("blockquote")
public class Quote extends HtmlComponent {

    public Quote(String words, String language) {
        addClassName("rb-quote");
        getElement().setText(words);
        getElement().setAttribute("lang", language);
    }
}
