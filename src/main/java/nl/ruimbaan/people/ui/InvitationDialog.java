package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.people.Invitation;

/** Shows the one-time link, once, to be copied and handed over. */
class InvitationDialog extends Dialog {

    InvitationDialog(Invitation invitation, PublicAddress address) {
        setHeaderTitle(getTranslation("invitation.made"));
        var link = new TextField(getTranslation("invitation.link"));
        link.setId("invitation-link");
        link.setReadOnly(true);
        link.setWidthFull();
        link.getElement().executeJs("this.value = new URL($0, document.baseURI).href", address.of(invitation.path()));
        var copy = new Button(getTranslation("invitation.copy"));
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click ->
                link.getElement().executeJs("this.inputElement.select(); navigator.clipboard?.writeText(this.value)"));
        add(new Paragraph(getTranslation("invitation.once", invitation.name())), link);
        getFooter().add(new Button(getTranslation("close"), click -> close()), copy);
    }
}
