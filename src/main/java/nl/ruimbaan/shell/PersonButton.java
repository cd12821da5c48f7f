package nl.ruimbaan.shell;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.base.ui.MenuButton;
import nl.ruimbaan.people.PeopleService;

/** The face of who reads; behind it stands {@link PersonMenu}. */
class PersonButton extends MenuButton<PersonMenu> {

    private final String name;
    private final PeopleService people;
    private final AuthenticationContext authentication;

    PersonButton(String name, PeopleService people, AuthenticationContext authentication) {
        super("person", face(name));
        this.name = name;
        this.people = people;
        this.authentication = authentication;
        // What is read out holds what is seen: who steers by voice says the letters.
        getContent().setAriaLabel(menuName() + " (" + Initials.of(name) + ")");
    }

    @Override
    protected PersonMenu menu() {
        return new PersonMenu(name, people, authentication, this::close);
    }

    @Override
    protected final String menuName() {
        return getTranslation("person.menu", name);
    }

    private static Element face(String name) {
        return new Element("vaadin-avatar")
                .setAttribute("name", name)
                .setAttribute("abbr", Initials.of(name))
                .setAttribute("aria-hidden", "true");
    }
}
