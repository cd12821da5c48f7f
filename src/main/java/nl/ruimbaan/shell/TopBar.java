package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.notification.ui.Bell;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** The top bar: *New*, the bell, and what belongs to the person. */
@SpringComponent
@UIScope
class TopBar extends Composite<Div> {

    TopBar(PeopleService people, CurrentUser user, AuthenticationContext authentication, ObjectProvider<Bell> bell) {
        getContent().addClassName("rb-topbar");
        if (user.isSignedIn()) {
            getContent().add(new NewMenu(), bell.getObject(), new PersonMenu(user.name(), people, authentication));
        }
    }
}
