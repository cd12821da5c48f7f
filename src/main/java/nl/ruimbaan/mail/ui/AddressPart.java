package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.mail.OwnMail;
import nl.ruimbaan.mail.OwnMailPage;

/** Where one's mail goes, and where it is to go. */
class AddressPart extends Composite<Div> {

    private final OwnMail own;
    private final OwnMailPage page;
    private final Runnable changed;
    private final TextField address = new TextField();

    AddressPart(OwnMail own, OwnMailPage page, Runnable changed) {
        this.own = own;
        this.page = page;
        this.changed = changed;
        Fields.ask(address, "address", "myMail.address");
        address.setManualValidation(true);
        address.getElement().setAttribute("autocomplete", "email");
        var use = new Button(getTranslation("myMail.address.save"), click -> use());
        use.setId("use-address");
        use.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(use);
        buttons.addClassName("rb-mail-buttons");
        if (page.own() || page.pending() != null) {
            var forget = new Button(getTranslation("myMail.address.forget"), click -> forget());
            forget.setId("forget-address");
            buttons.add(forget);
        }
        var form = new Div(address, buttons);
        form.addClassName("rb-form");
        getContent().add(said("mail-address", where()));
        if (page.pending() != null) {
            getContent().add(said("mail-pending", getTranslation("myMail.address.pending", page.pending())));
        }
        getContent().add(form);
    }

    private String where() {
        if (page.address() == null) {
            return getTranslation("myMail.address.none");
        }
        if (page.refused() != null) {
            return getTranslation("myMail.address.refused", page.refused());
        }
        return getTranslation(page.own() ? "myMail.address.own" : "myMail.address.account", page.address());
    }

    private static Paragraph said(String id, String text) {
        var said = new Paragraph(text);
        said.setId(id);
        return said;
    }

    private void use() {
        String wanted = address.getValue().strip();
        List<Refusal> refusals = own.useAddress(wanted).refusals();
        Fields.reject(Map.of("address", address), refusals);
        if (refusals.isEmpty()) {
            Notices.done(wanted.equals(page.address()) ? "myMail.address.used" : "myMail.address.asked", wanted);
            changed.run();
        }
    }

    private void forget() {
        own.forgetAddress();
        Notices.done("myMail.address.forgotten");
        changed.run();
    }
}
