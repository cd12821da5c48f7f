package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.notification.Muting;

/** That no messages come about this item, until the reader wants them again. */
class MutedLine extends Composite<Div> {

    private final Paragraph words = new Paragraph(getTranslation("inbox.mutedHere"));
    private final Button again = new Button(getTranslation("inbox.unmute"));

    MutedLine(Muting muting, ItemRef item) {
        again.setId("unmute");
        again.addClickListener(click -> {
            muting.unmute(item);
            words.setText(getTranslation("inbox.unmuted"));
            again.setVisible(false);
        });
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("rb-muted-here");
        getContent().add(words, again);
    }
}
