package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Below the questions that a verb asks: to do it, once, or not. */
public class VerbActions extends Composite<Div> {

    private final Button save;

    /** @param words the key of what the button says that does it: never the same as what opened the questions */
    public VerbActions(String words, Runnable does, Runnable not) {
        this("move", words, does, not);
    }

    /** @param name tells these buttons from others on the same page */
    public VerbActions(String name, String words, Runnable does, Runnable not) {
        save = new Button(getTranslation(words), click -> does.run());
        save.setId(name + "-save");
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("cancel"), click -> not.run());
        cancel.setId(name + "-cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(save, cancel);
        getContent().addClassName("rb-item-actions");
    }

    /** Lets one try again. */
    public void again() {
        save.setEnabled(true);
    }
}
