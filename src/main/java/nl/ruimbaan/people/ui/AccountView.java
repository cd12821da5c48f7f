package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.people.OwnAccount;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.StandIns;

/** One's own account: the name that others see, the screens as one likes them, who takes one's place, and the password. */
@Route(PeopleLinks.ACCOUNT)
@PermitAll
class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleService people;
    private final OwnAccount account;
    private final StandIns standIns;

    AccountView(PeopleService people, OwnAccount account, StandIns standIns) {
        this.standIns = standIns;
        this.people = people;
        this.account = account;
        getContent().addClassNames("rb-view", "rb-settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        var name = new Paragraph(people.profile().name());
        name.setId("own-name");
        name.addClassName("rb-own-name");
        getContent()
                .add(
                        new ViewHeader(getTranslation("myAccount.title")),
                        section("name", name, new Paragraph(getTranslation("myAccount.name.help"))),
                        section(
                                "screens",
                                Preferences.language(people, "own-language"),
                                Preferences.appearance(people, "own-appearance")),
                        section("standIn", new StandInPart(standIns, people)),
                        section(
                                "password",
                                new Paragraph(getTranslation("myAccount.password.rules")),
                                new PasswordForm(account)));
    }

    private Section section(String name, Component... parts) {
        var section = new Section(new H2(getTranslation("myAccount." + name + ".title")));
        section.add(parts);
        section.addClassName("rb-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("myAccount.title"));
    }
}
