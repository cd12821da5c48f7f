package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/** By which keys one goes through the inbox. */
class InboxKeys extends Composite<Details> {

    InboxKeys() {
        getContent().setId("inbox-keys");
        getContent().setSummaryText(getTranslation("inbox.keys"));
        getContent().add(new Paragraph(getTranslation("inbox.keysText")));
    }
}
