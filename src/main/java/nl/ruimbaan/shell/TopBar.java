package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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
            getContent().add(new NewMenu(), new PersonMenu(user.name(), people, authentication));
        }
    }
}
