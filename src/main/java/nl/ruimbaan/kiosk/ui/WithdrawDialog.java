package nl.ruimbaan.kiosk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before a code lets no screen in any more. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(String place, Runnable yes) {
        setHeaderTitle(getTranslation("kiosk.withdraw.ask", place));
        add(new Paragraph(getTranslation("kiosk.withdraw.what")));
        var no = new Button(getTranslation("cancel"), click -> close());
        no.setId("answer-no");
        no.setAutofocus(true);
        var done = new Button(getTranslation("kiosk.withdraw"), click -> {
            close();
            yes.run();
        });
        done.setId("answer-yes");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(no, done);
    }
}
