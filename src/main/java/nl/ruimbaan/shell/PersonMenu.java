package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.mail.MailLinks;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ui.PeopleLinks;
import nl.ruimbaan.people.ui.Preferences;

/** What belongs to the person: their account, language, appearance and signing out, behind their face. */
class PersonMenu extends Composite<Div> {

    PersonMenu(String name, PeopleService people, AuthenticationContext authentication, Runnable close) {
        var signOut =
                new Button(getTranslation("person.signOut"), Icons.of("sign-out"), click -> signOut(authentication));
        signOut.setId("sign-out");
        var who = new Paragraph(name);
        who.addClassName("rb-person-name");
        getContent().addClassName("rb-person-menu");
        getContent()
                .add(
                        who,
                        place("my-account", PeopleLinks.ACCOUNT, "myAccount.title", close),
                        place("my-mail", MailLinks.MINE, "person.mail", close),
                        Preferences.language(people, "language"),
                        Preferences.appearance(people, "appearance"),
                        signOut);
    }

    private Anchor place(String id, String path, String key, Runnable close) {
        var place = new Anchor(path, getTranslation(key));
        place.setId(id);
        place.getElement().addEventListener("click", click -> close.run());
        place.addClassName("rb-action");
        return place;
    }

    /** Nothing of what was typed stays behind in the tab. */
    private void signOut(AuthenticationContext authentication) {
        getUI().ifPresent(ui -> ui.getPage().executeJs("dispatchEvent(new CustomEvent('rb-sign-out'))"));
        authentication.logout();
    }
}
