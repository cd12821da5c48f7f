package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;

/** What belongs to the person: language, appearance and signing out, behind their face. */
class PersonMenu extends Composite<Div> {

    private final PeopleService people;

    PersonMenu(String name, PeopleService people, AuthenticationContext authentication) {
        this.people = people;
        var face = new Avatar(name);
        face.setAbbreviation(initials(name));
        face.getElement().setAttribute("aria-hidden", "true");
        var open = new Button(face);
        open.setId("person");
        open.addThemeVariants(ButtonVariant.TERTIARY);
        // What is read out holds what is seen: who steers by voice says the letters.
        open.setAriaLabel(getTranslation("person.menu", name) + " (" + initials(name) + ")");
        var signOut = new Button(
                getTranslation("person.signOut"), new Icon(VaadinIcon.SIGN_OUT), click -> signOut(authentication));
        signOut.setId("sign-out");
        var who = new Paragraph(name);
        who.addClassName("rb-person-name");
        var menu = new Div(who, languages(), appearances(), signOut);
        menu.addClassName("rb-person-menu");
        getContent().add(open, popover(open, menu, name));
    }

    /** Nothing of what was typed stays behind in the tab. */
    private void signOut(AuthenticationContext authentication) {
        getUI().ifPresent(ui -> ui.getPage().executeJs("dispatchEvent(new CustomEvent('rb-sign-out'))"));
        authentication.logout();
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .map(it -> Character.toString(it.codePointAt(0)).toUpperCase(Locale.ROOT))
                .limit(3)
                .collect(Collectors.joining());
    }

    private Popover popover(Button open, Div menu, String name) {
        var popover = new Popover(menu);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("person.menu", name));
        popover.setAutofocus(true);
        popover.setModal(true);
        return popover;
    }

    private RadioButtonGroup<Language> languages() {
        var group = new RadioButtonGroup<Language>(getTranslation("person.language"));
        group.setId("language");
        group.setItems(Language.values());
        group.setRenderer(new ComponentRenderer<>(this::inItself));
        group.setValue(Language.of(getLocale()));
        group.addValueChangeListener(chosen -> {
            people.speak(chosen.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return group;
    }

    /** A language is named in itself, and says so to who hears it. */
    private Span inItself(Language language) {
        var name = new Span(getTranslation("language." + language.name()));
        name.getElement().setAttribute("lang", language.code());
        return name;
    }

    private RadioButtonGroup<Appearance> appearances() {
        var group = new RadioButtonGroup<Appearance>(getTranslation("person.appearance"));
        group.setId("appearance");
        group.setItems(Appearance.values());
        group.setItemLabelGenerator(it -> getTranslation("appearance." + it.name()));
        group.setValue(people.profile().appearance());
        group.addValueChangeListener(chosen -> {
            people.show(chosen.getValue());
            getUI().ifPresent(ui -> ui.getPage().setColorScheme(ReaderSettings.scheme(chosen.getValue())));
        });
        return group;
    }
}
