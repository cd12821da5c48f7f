package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.mail.MailState;

/** Whether mail is sent, what keeps it, and how much waits. */
class StatePart extends Composite<Div> {

    StatePart(MailState now, Runnable switchOff) {
        var said = new Paragraph(getTranslation(now.key(), Moments.written(now.awaySince(), getLocale())));
        said.setId("mail-state");
        said.setClassName("rb-mail-note", !now.isOn() || now.awaySince() != null);
        getContent().add(said);
        if (now.problem() != null) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(now.problem().key())),
                            new Paragraph(getTranslation("mail.problem.reply", now.reply())));
        }
        if (now.server() == null) {
            return;
        }
        var last = new Paragraph(
                new Span(getTranslation("mail.changed", now.server().by()) + " "),
                new RelativeTime(now.server().at(), getLocale()));
        last.addClassName("rb-settings-last");
        var off = new Button(getTranslation("mail.off"), click -> switchOff.run());
        off.setId("mail-off");
        getContent().add(new Paragraph(getTranslation("mail.state.waiting", now.waiting())), last, off);
    }
}
