package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.mail.MailState;

/** Which letters did not arrive, the newest first: to whom, why, and what the server said. */
class UndeliveredPart extends Composite<Div> {

    UndeliveredPart(List<MailState.Undelivered> letters) {
        if (letters.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("mail.undelivered.none")));
            return;
        }
        var list = new UnorderedList();
        list.setId("undelivered");
        list.addClassName("rb-mail-undelivered");
        letters.forEach(it -> list.add(line(it)));
        getContent().add(new Paragraph(getTranslation("mail.undelivered.hint")), list);
    }

    private ListItem line(MailState.Undelivered letter) {
        var who = new Span(letter.name() + " · " + letter.address());
        who.addClassName("rb-mail-who");
        var line = new ListItem(
                who,
                new Span(getTranslation("mail.undelivered." + letter.how())),
                new RelativeTime(letter.at(), getLocale()));
        if (!letter.reply().isEmpty()) {
            line.add(new Span(getTranslation("mail.problem.reply", letter.reply())));
        }
        return line;
    }
}
