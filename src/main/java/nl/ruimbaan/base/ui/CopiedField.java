package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** What is shown once, to be copied and handed over. */
public class CopiedField extends TextField {

    public CopiedField(String id, String label) {
        super(label);
        setId(id);
        setReadOnly(true);
        setWidthFull();
    }

    /** Shows an address of the portal; the reader's browser completes what is no whole one. */
    public void showAddress(String address) {
        getElement().executeJs("this.value = new URL($0, document.baseURI).href", address);
    }

    /** A button that copies it. */
    public Button copyButton(String id, String label) {
        var copy = new Button(
                label,
                click -> getElement()
                        .executeJs("this.inputElement.select(); navigator.clipboard?.writeText(this.value)"));
        copy.setId(id);
        return copy;
    }
}
