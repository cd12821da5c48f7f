package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** *New*: what one can begin, as plain links behind one button. */
class NewMenu extends Composite<Div> {

    NewMenu() {
        var open = new Button(getTranslation("new.button"), new Icon(VaadinIcon.PLUS));
        open.setId("new");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var menu = new Div();
        menu.addClassName("rb-new-menu");
        var popover = new Popover(menu);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("new.button"));
        popover.setAutofocus(true);
        popover.setModal(true);
        NewItems.ALL.forEach((key, path) -> menu.add(link(key, path, popover)));
        getContent().add(open, popover);
    }

    private Anchor link(String key, String path, Popover popover) {
        var link = new Anchor(path, getTranslation(key));
        link.setId(key.replace('.', '-'));
        link.getElement().addEventListener("click", click -> popover.close());
        return link;
    }
}
