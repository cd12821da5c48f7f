package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.mail.MailboxDraft;
import nl.ruimbaan.mail.MailboxSettings;
import nl.ruimbaan.mail.MailboxState;
import nl.ruimbaan.mail.TestResult;

/** In which mailbox reports come in, how reading them goes, and whether it works. */
class MailboxPart extends Composite<Div> {

    private final MailboxSettings settings;
    private final Div state = new Div();
    private final Button tryIt = new Button();
    private final Div result = new Div();

    MailboxPart(MailboxSettings settings) {
        this.settings = settings;
        MailboxState now = settings.state();
        tryIt.setText(getTranslation("mailbox.try"));
        tryIt.setId("try-mailbox");
        tryIt.setDisableOnClick(true);
        tryIt.addClickListener(click -> tryIt());
        result.setId("mailbox-result");
        result.getElement().setAttribute("role", "status");
        var form = new MailboxForm(
                now.mailbox() == null ? MailboxDraft.EMPTY : now.mailbox().toDraft(),
                now.hasPassword(),
                this::save,
                tryIt);
        getContent().addClassName("rb-mailbox");
        getContent().add(new Paragraph(getTranslation("mailbox.what")), state, form, result);
        show(now);
    }

    /** How it stands; the fields stay as they are. */
    private void show(MailboxState now) {
        state.removeAll();
        state.add(new MailboxStatePart(now, this::switchOff));
        result.removeAll();
    }

    private List<Refusal> save(MailboxDraft draft) {
        List<Refusal> refusals = settings.choose(draft).refusals();
        if (refusals.isEmpty()) {
            Notices.done("mailbox.saved");
            show(settings.state());
        }
        return refusals;
    }

    private void switchOff() {
        settings.switchOff();
        Notices.done("mailbox.off.done");
        show(settings.state());
    }

    private void tryIt() {
        TestResult came = settings.tryIt();
        tryIt.setEnabled(true);
        result.removeAll();
        if (came instanceof TestResult.Failed(var problem, var reply)) {
            say(problem.key());
            say("mail.problem.reply", reply);
        } else {
            say(came instanceof TestResult.Taken ? "mailbox.try.fine" : "mailbox.try.off");
        }
    }

    private void say(String key, Object... values) {
        result.add(new Paragraph(getTranslation(key, values)));
    }
}
