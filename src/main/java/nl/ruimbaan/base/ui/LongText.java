package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.markdown.Markdown;

/**
 * A long text with the little Markdown that people write. HTML in it is shown as it was typed: the component would take out
 * scripts, but leave forms and styles, with which a text could pretend to be the portal.
 */
public class LongText extends Markdown {

    public LongText(String text) {
        super(text.replace("<", "&lt;"));
    }
}
