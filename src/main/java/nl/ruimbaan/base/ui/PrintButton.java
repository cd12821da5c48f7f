package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Puts the page on paper, as soon as all of its charts are drawn. */
public final class PrintButton extends Composite<Button> {

    private static final String PRINT = """
            const charts = [...document.querySelectorAll("rb-chart")];
            charts.forEach((it) => it.show());
            const print = () => (charts.some((it) => it.ariaBusy) ? setTimeout(print, 50) : window.print());
            print();
            """;

    public PrintButton(String text) {
        getContent().setId("print");
        getContent().setText(text);
        getContent().addClickListener(click -> getElement().executeJs(PRINT));
    }

    /** It is one of the lesser things to do here. */
    public PrintButton lesser() {
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }
}
