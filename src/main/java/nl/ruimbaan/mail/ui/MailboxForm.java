package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.mail.Encryption;
import nl.ruimbaan.mail.MailServerDraft;
import nl.ruimbaan.mail.MailboxDraft;

/** The mailbox for reports, as an administrator fills it in. */
class MailboxForm extends Composite<Div> {

    private final Function<MailboxDraft, List<Refusal>> choose;
    private final TextField host = line("mailboxHost", "mailbox.host");
    private final WholeNumberField port = new WholeNumberField(WrittenNumber.Unit.NONE, 1, MailServerDraft.LAST_PORT);
    private final RadioButtonGroup<Encryption> encryption = new RadioButtonGroup<>();
    private final TextField username = line("mailboxUsername", "mailbox.username");
    private final TextField folder = line("mailboxFolder", "mailbox.folder");

    /** @param tryIt stands beside the button that saves */
    MailboxForm(
            MailboxDraft draft, boolean hasPassword, Function<MailboxDraft, List<Refusal>> choose, Component tryIt) {
        this.choose = choose;
        Fields.ask(port, "mailboxPort", "mailbox.port");
        encryption.setLabel(getTranslation("mail.encryption"));
        encryption.setId("field-mailboxEncryption");
        encryption.setItems(Encryption.values());
        encryption.setItemLabelGenerator(it -> getTranslation(it.key()));
        show(draft);
        var password = new Paragraph(getTranslation(hasPassword ? "mailbox.password.set" : "mailbox.password.unset"));
        password.setId("mailbox-password");
        var save = new Button(getTranslation("mailbox.save"), click -> save());
        save.setId("save-mailbox");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, tryIt);
        buttons.addClassName("rb-mail-buttons");
        getContent().addClassName("rb-form");
        getContent().add(host, port, encryption, username, password, folder, buttons);
    }

    private static TextField line(String name, String key) {
        var field = Fields.text(name, MailServerDraft.LONGEST);
        Fields.ask(field, name, key);
        return field;
    }

    private void show(MailboxDraft draft) {
        host.setValue(draft.host());
        port.show(draft.port());
        encryption.setValue(draft.encryption());
        username.setValue(draft.username());
        folder.setValue(draft.folder());
    }

    private void save() {
        List<Refusal> unread = WrittenField.unread(Map.of("mailboxPort", port));
        List<Refusal> refusals = unread.isEmpty() ? choose.apply(read()) : unread;
        Map<String, Component> fields =
                Map.of("mailboxHost", host, "mailboxPort", port, "mailboxUsername", username, "mailboxFolder", folder);
        Fields.reject(fields, refusals);
    }

    private MailboxDraft read() {
        return new MailboxDraft(
                host.getValue(), port.number(), encryption.getValue(), username.getValue(), folder.getValue());
    }
}
