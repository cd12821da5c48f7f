package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.CopiedField;
import nl.ruimbaan.people.Invitation;

/** Shows the one-time link, once, to be copied and handed over. */
class InvitationDialog extends Dialog {

    InvitationDialog(Invitation invitation, PublicAddress address) {
        setHeaderTitle(getTranslation("invitation.made"));
        var link = new CopiedField("invitation-link", getTranslation("invitation.link"));
        link.showAddress(address.of(invitation.path()));
        var copy = link.copyButton("copy-link", getTranslation("invitation.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("invitation.once", invitation.name())), link);
        getFooter().add(new Button(getTranslation("close"), click -> close()), copy);
    }
}
