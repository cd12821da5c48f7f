package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.mail.MailState;
import org.jspecify.annotations.Nullable;

/** Whether mail is sent, what keeps it, and how much waits. */
class StatePart extends Composite<Div> {

    StatePart(MailState now, Runnable switchOff) {
        var said = new Paragraph(getTranslation(now.key(), moment(now.awaySince())));
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

    private String moment(@Nullable Instant since) {
        return since == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(Clock.ZONE)
                        .format(since);
    }
}
