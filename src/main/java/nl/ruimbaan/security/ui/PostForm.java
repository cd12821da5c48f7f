package nl.ruimbaan.security.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A form that the browser itself posts. */
@Tag("form")
class PostForm extends HtmlComponent implements HasComponents {

    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
    }
}
