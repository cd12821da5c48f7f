package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.mail.Encryption;
import nl.ruimbaan.mail.MailServerDraft;

/** The mail server, as an administrator fills it in. */
class ServerForm extends Composite<Div> {

    private final Function<MailServerDraft, List<Refusal>> choose;
    private final TextField host = line("host");
    private final WholeNumberField port = new WholeNumberField(WrittenNumber.Unit.NONE, 1, MailServerDraft.LAST_PORT);
    private final RadioButtonGroup<Encryption> encryption = new RadioButtonGroup<>();
    private final TextField username = line("username");
    private final TextField sender = line("sender");
    private final TextField senderName = line("senderName", Limits.NAME);
    private final TextField replyTo = line("replyTo");

    ServerForm(MailServerDraft draft, boolean hasPassword, Function<MailServerDraft, List<Refusal>> choose) {
        this.choose = choose;
        Fields.ask(port, "port", "mail.port");
        encryption.setLabel(getTranslation("mail.encryption"));
        encryption.setId("field-encryption");
        encryption.setItems(Encryption.values());
        encryption.setItemLabelGenerator(it -> getTranslation(it.key()));
        show(draft);
        var password = new Paragraph(getTranslation(hasPassword ? "mail.password.set" : "mail.password.unset"));
        password.setId("mail-password");
        var save = new Button(getTranslation("mail.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("rb-form");
        getContent().add(host, port, encryption, username, password, sender, senderName, replyTo, new Div(save));
    }

    private static TextField line(String name) {
        return line(name, MailServerDraft.LONGEST);
    }

    private static TextField line(String name, int limit) {
        var field = Fields.text(name, limit);
        Fields.ask(field, name, "mail." + name);
        return field;
    }

    private void show(MailServerDraft draft) {
        host.setValue(draft.host());
        port.show(draft.port());
        encryption.setValue(draft.encryption());
        username.setValue(draft.username());
        sender.setValue(draft.sender());
        senderName.setValue(draft.senderName());
        replyTo.setValue(draft.replyTo());
    }

    private void save() {
        List<Refusal> unread = WrittenField.unread(Map.of("port", port));
        List<Refusal> refusals = unread.isEmpty() ? choose.apply(read()) : unread;
        Fields.reject(fields(), refusals);
    }

    private MailServerDraft read() {
        return new MailServerDraft(
                host.getValue(),
                port.number(),
                encryption.getValue(),
                username.getValue(),
                sender.getValue(),
                senderName.getValue(),
                replyTo.getValue());
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("host", host);
        fields.put("port", port);
        fields.put("username", username);
        fields.put("sender", sender);
        fields.put("senderName", senderName);
        fields.put("replyTo", replyTo);
        return fields;
    }
}
