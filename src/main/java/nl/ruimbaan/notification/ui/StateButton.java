package nl.ruimbaan.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Icons;

/** A button that is pressed or not: it keeps its name and changes its state. */
class StateButton extends Composite<Button> {

    private final Consumer<Boolean> turned;
    private boolean on;

    /**
     * @param act by which keys find it
     * @param about what it is about, for who hears its name alone
     * @param turned done when the reader pressed it, with what it is now
     */
    StateButton(String act, String name, String about, Consumer<Boolean> turned) {
        this.turned = turned;
        getContent().setText(name);
        getContent().setAriaLabel(name + ": " + about);
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().getElement().setAttribute("data-act", act);
        getContent().addClickListener(click -> turn());
        show(false);
    }

    boolean isOff() {
        return !on;
    }

    void show(boolean now) {
        on = now;
        getContent().getElement().setAttribute("aria-pressed", Boolean.toString(now));
        getContent().setIcon(now ? Icons.of("check") : null);
    }

    private void turn() {
        show(!on);
        turned.accept(on);
    }
}
