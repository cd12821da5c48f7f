package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;

/** What belongs to the person: language, appearance and signing out, behind their face. */
class PersonMenu extends Composite<Div> {

    private final PeopleService people;

    PersonMenu(String name, PeopleService people, AuthenticationContext authentication) {
        this.people = people;
        var signOut =
                new Button(getTranslation("person.signOut"), Icons.of("sign-out"), click -> signOut(authentication));
        signOut.setId("sign-out");
        var who = new Paragraph(name);
        who.addClassName("rb-person-name");
        getContent().addClassName("rb-person-menu");
        getContent().add(who, languages(), appearances(), signOut);
    }

    /** Nothing of what was typed stays behind in the tab. */
    private void signOut(AuthenticationContext authentication) {
        getUI().ifPresent(ui -> ui.getPage().executeJs("dispatchEvent(new CustomEvent('rb-sign-out'))"));
        authentication.logout();
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
