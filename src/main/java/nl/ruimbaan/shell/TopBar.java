package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.Profile;
import nl.ruimbaan.security.CurrentUser;

/** The top bar: *New*, the bell, and what belongs to the person. */
@SpringComponent
@UIScope
class TopBar extends Composite<Div> {

    private final PeopleService people;
    private final AuthenticationContext authentication;

    TopBar(PeopleService people, CurrentUser user, AuthenticationContext authentication) {
        this.people = people;
        this.authentication = authentication;
        getContent().addClassName("rb-topbar");
        if (user.isSignedIn()) {
            getContent().add(newMenu(), personMenu(user.name()));
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

    private MenuBar personMenu(String name) {
        var bar = new MenuBar();
        bar.setId("person");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var face = new Avatar(name);
        MenuItem person = bar.addItem(face);
        person.setAriaLabel(getTranslation("person.menu", name));
        SubMenu menu = person.getSubMenu();
        menu.addItem(name).setEnabled(false);
        Profile profile = people.profile();
        languages(menu.addItem(getTranslation("person.language")).getSubMenu(), profile);
        appearances(menu.addItem(getTranslation("person.appearance")).getSubMenu(), profile);
        menu.addItem(getTranslation("person.signOut"), click -> authentication.logout())
                .setId("sign-out");
        return bar;
    }

    private void languages(SubMenu menu, Profile profile) {
        for (Language language : Language.values()) {
            MenuItem item = menu.addItem(getTranslation("language." + language.name()), click -> {
                people.speak(language);
                getUI().ifPresent(ui -> ui.getPage().reload());
            });
            item.setId("language-" + language.code());
            item.setCheckable(true);
            item.setChecked(Language.of(getLocale()) == language);
        }
    }

    private void appearances(SubMenu menu, Profile profile) {
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = menu.addItem(getTranslation("appearance." + appearance.name()), click -> {
                people.show(appearance);
                getUI().ifPresent(ui -> ui.getPage().setColorScheme(ReaderSettings.scheme(appearance)));
                menu.getItems().forEach(it -> it.setChecked(it == click.getSource()));
            });
            item.setId("appearance-" + appearance.name());
            item.setCheckable(true);
            item.setChecked(profile.appearance() == appearance);
        }
    }
}
