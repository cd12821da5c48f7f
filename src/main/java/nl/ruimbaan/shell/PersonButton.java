package nl.ruimbaan.shell;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        getContent().setAriaLabel(menuName() + " (" + initials(name) + ")");
    }

    @Override
    protected PersonMenu menu() {
        return new PersonMenu(name, people, authentication);
    }

    @Override
    protected final String menuName() {
        return getTranslation("person.menu", name);
    }

    private static Element face(String name) {
        return new Element("vaadin-avatar")
                .setAttribute("name", name)
                .setAttribute("abbr", initials(name))
                .setAttribute("aria-hidden", "true");
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .map(it -> Character.toString(it.codePointAt(0)).toUpperCase(Locale.ROOT))
                .limit(3)
                .collect(Collectors.joining());
    }
}
