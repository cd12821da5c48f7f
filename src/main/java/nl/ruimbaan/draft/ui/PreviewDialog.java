package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** What a text will look like. */
class PreviewDialog extends Dialog {

    private final Button close = new Button(getTranslation("draft.preview.close"), click -> close());

    PreviewDialog(Component text) {
        setHeaderTitle(getTranslation("draft.preview"));
        setId("preview-dialog");
        setWidth("min(760px, 96vw)");
        var seen = new Div(text);
        // Who has no mouse scrolls a long text from here.
        seen.getElement().setAttribute("tabindex", "0");
        seen.getElement().setAttribute("role", "region");
        seen.getElement().setAttribute("aria-label", getTranslation("draft.preview"));
        add(seen);
        close.setId("preview-close");
        getFooter().add(close);
    }

    @Override
    public void open() {
        super.open();
        close.focus();
    }
}
