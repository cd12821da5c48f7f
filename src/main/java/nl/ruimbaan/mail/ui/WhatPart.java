package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.mail.Channel;
import nl.ruimbaan.mail.MailEvent;
import nl.ruimbaan.mail.OwnMailPage;

/** How each kind of message comes. What is chosen holds at once. */
class WhatPart extends Composite<Div> {

    WhatPart(OwnMailPage page, BiConsumer<MailEvent, Channel> choose) {
        getContent().addClassName("rb-mail-events");
        getContent().add(new Paragraph(getTranslation("myMail.what.help")));
        for (MailEvent event : MailEvent.values()) {
            var group = new RadioButtonGroup<Channel>(getTranslation(event.key()));
            group.setId("event-" + event);
            group.setItems(Channel.values());
            group.setItemLabelGenerator(it -> getTranslation(it.key()));
            group.setValue(page.channels().get(event));
            group.addValueChangeListener(change -> {
                choose.accept(event, change.getValue());
                Notices.done("myMail.saved");
            });
            getContent().add(group);
        }
    }
}
