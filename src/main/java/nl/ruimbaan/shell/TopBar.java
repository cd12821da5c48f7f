package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;

/** The top bar: *New*, the bell, and what belongs to the person. */
@SpringComponent
@UIScope
class TopBar extends Composite<Div> {

    TopBar(PeopleService people, CurrentUser user, AuthenticationContext authentication) {
        getContent().addClassName("rb-topbar");
        if (user.isSignedIn()) {
            getContent().add(newMenu(), new PersonMenu(user.name(), people, authentication));
        }
    }

    private MenuBar newMenu() {
        var bar = new MenuBar();
        bar.setId("new");
        bar.addThemeVariants(MenuBarVariant.PRIMARY);
        MenuItem add = bar.addItem(getTranslation("new.button"));
        add.addComponentAsFirst(new Icon(VaadinIcon.PLUS));
        NewItems.ALL.forEach((key, path) -> add.getSubMenu()
                .addItem(getTranslation(key), click -> getUI().ifPresent(ui -> ui.navigate(path)))
                .setId(key.replace('.', '-')));
        return bar;
    }
}
