package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.mail.MailboxState;

/** Whether reports are read that mail did not arrive, and what keeps it. */
class MailboxStatePart extends Composite<Div> {

    MailboxStatePart(MailboxState now, Runnable switchOff) {
        MailboxState.Course course = now.course();
        var said = new Paragraph(getTranslation(now.key(), Moments.written(course.awaySince(), getLocale())) + " ");
        said.setId("mailbox-state");
        said.setClassName("rb-mail-note", course.awaySince() != null);
        getContent().add(said);
        if (course.problem() != null) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(course.problem().key())),
                            new Paragraph(getTranslation("mail.problem.reply", course.reply())));
        } else if (course.readAt() != null) {
            said.add(new RelativeTime(course.readAt(), getLocale()));
        }
        if (now.mailbox() != null) {
            var last = new Paragraph(
                    new Span(getTranslation("mail.changed", now.mailbox().by()) + " "),
                    new RelativeTime(now.mailbox().at(), getLocale()));
            last.addClassName("rb-settings-last");
            var off = new Button(getTranslation("mailbox.off"), click -> switchOff.run());
            off.setId("mailbox-off");
            getContent().add(last, off);
        }
    }
}
