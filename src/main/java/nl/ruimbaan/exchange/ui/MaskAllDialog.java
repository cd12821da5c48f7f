package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before all waiting rows are masked and taken without a look at each. */
class MaskAllDialog extends Dialog {

    MaskAllDialog(long rows, Runnable maskAll) {
        setId("mask-all-dialog");
        setHeaderTitle(getTranslation("exchange.waiting.all", rows));
        add(new Paragraph(getTranslation("exchange.waiting.all.means")));
        var yes = new Button(getTranslation("exchange.waiting.takeMasked"), click -> {
            close();
            maskAll.run();
        });
        yes.setId("mask-all-yes");
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Button(getTranslation("cancel"), click -> close());
        no.setId("mask-all-no");
        getFooter().add(no, yes);
    }
}
