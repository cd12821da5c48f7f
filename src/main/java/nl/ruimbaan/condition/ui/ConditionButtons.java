package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.condition.ConditionPage;
import nl.ruimbaan.condition.ConditionState;

/** What a coach can do with a system condition now, or what has to be gone first. */
class ConditionButtons extends Composite<Section> {

    ConditionButtons(ConditionPage page, Runnable change, Runnable standAgain) {
        getContent().setId("verbs");
        getContent().addClassName("rb-section");
        getContent().add(new H2(getTranslation("register.whatNow")));
        long inTheWay = page.figures().inTheWay().value();
        if (page.state() == ConditionState.CHANGED) {
            if (inTheWay > 0) {
                getContent().add(new Paragraph(getTranslation("register.backInTheWay", inTheWay)));
            }
            getContent().add(button("stand-again", "register.verb.STAND_AGAIN", standAgain));
        } else if (inTheWay > 0) {
            var below = new Anchor("#" + ConditionUseList.ID, getTranslation("register.seeBelow"));
            below.setRouterIgnore(true);
            below.addClassName("rb-action");
            getContent().add(new Paragraph(getTranslation("register.refused.inTheWay", inTheWay)), below);
        } else {
            var changed = button("change-condition", "register.verb.CHANGE", change);
            changed.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(changed);
        }
    }

    private Button button(String id, String key, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setId(id);
        return button;
    }
}
