package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Goes where an improvement is proposed. */
class ProposeButton extends Button {

    ProposeButton(String id) {
        super("", click -> ImprovementLinks.goTo(ImprovementLinks.propose()));
        setText(getTranslation("improvement.new"));
        setId(id);
        addThemeVariants(ButtonVariant.PRIMARY);
    }
}
