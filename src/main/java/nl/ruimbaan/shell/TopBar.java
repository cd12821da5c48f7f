package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.ruimbaan.notification.ui.Bell;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The top bar: *New*, the bell, and what belongs to the person. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Composite<Div> {

    TopBar(
            FrameContents contents,
            PeopleService people,
            CurrentUser user,
            AuthenticationContext authentication,
            ObjectProvider<Bell> bell) {
        getContent().addClassName("rb-topbar");
        if (user.isSignedIn()) {
            var beginnings = new Element("rb-new")
                    .setPropertyJson("contents", contents.in(getLocale()).beginnings());
            var search = new Element("rb-search").setProperty("name", getTranslation("search.open"));
            getContent().getElement().appendChild(search, beginnings);
            getContent().add(bell.getObject(), new PersonButton(user.name(), people, authentication));
        }
    }
}
