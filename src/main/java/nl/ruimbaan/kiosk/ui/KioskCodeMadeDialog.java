package nl.ruimbaan.kiosk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.CopiedField;
import nl.ruimbaan.kiosk.KioskCodeResult;

/** Shows a code, once: as a link to open on the screen, and as signs to type there. */
class KioskCodeMadeDialog extends Dialog {

    KioskCodeMadeDialog(KioskCodeResult.Made made, PublicAddress address) {
        setHeaderTitle(getTranslation("kiosk.made"));
        setId("kiosk-made");
        var link = new CopiedField("kiosk-link", getTranslation("kiosk.link"));
        link.showAddress(address.of(made.path()));
        var code = new CopiedField("kiosk-code", getTranslation("kiosk.page.code"));
        code.setValue(made.code());
        var fields = new Div(link, code);
        fields.addClassName("rb-form");
        add(new Paragraph(getTranslation("kiosk.once", made.place())), fields);
        var copyCode = link.copyButton("copy-link", getTranslation("kiosk.copy.link"));
        copyCode.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("close"), click -> close()),
                        code.copyButton("copy-code", getTranslation("kiosk.copy.code")),
                        copyCode);
    }
}
