package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.mail.MailServerDraft;
import nl.ruimbaan.mail.MailSettings;
import nl.ruimbaan.mail.MailState;
import nl.ruimbaan.mail.MailboxSettings;
import nl.ruimbaan.mail.TestLetter;
import org.springframework.beans.factory.ObjectProvider;

/** By which server mail is sent, how that goes, and what did not arrive; for the administrator. */
@Route("settings/mail")
@Menu(title = "mail.menu", order = 91.7, icon = "cog-o")
@RolesAllowed("ADMINISTRATOR")
class MailSettingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MailSettings settings;
    private final OrganisationName organisation;
    private final Div state = new Div();
    private final Div server = new Div();
    private final Div undelivered = new Div();

    MailSettingsView(
            MailSettings settings,
            MailboxSettings mailbox,
            TestLetter test,
            OrganisationName organisation,
            ObjectProvider<MailSection> others) {
        this.settings = settings;
        this.organisation = organisation;
        getContent().addClassNames("rb-view", "rb-settings");
        getContent()
                .add(
                        new ViewHeader(getTranslation("mail.title")),
                        new Paragraph(getTranslation("mail.what")),
                        section("mail.state", state),
                        section("mail.server", server),
                        section("mail.test", new TestPart(test)),
                        section("mailbox.title", new MailboxPart(mailbox)),
                        section("mail.undelivered", undelivered));
        others.orderedStream().forEach(it -> getContent().add(section(it.key(), it.settings())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MailState now = settings.state();
        server.removeAll();
        server.add(new ServerForm(
                now.server() == null
                        ? MailServerDraft.empty(organisation.organisationName())
                        : now.server().toDraft(),
                now.hasPassword(),
                this::save));
        show(now);
    }

    /** How it stands; the fields stay as they are. */
    private void show(MailState now) {
        state.removeAll();
        state.add(new StatePart(now, this::switchOff));
        undelivered.removeAll();
        undelivered.add(new UndeliveredPart(now.undelivered()));
    }

    private List<Refusal> save(MailServerDraft draft) {
        List<Refusal> refusals = settings.choose(draft).refusals();
        if (refusals.isEmpty()) {
            Notices.done("mail.saved");
            show(settings.state());
        }
        return refusals;
    }

    private void switchOff() {
        settings.switchOff();
        Notices.done("mail.off.done");
        show(settings.state());
    }

    private Section section(String key, Component part) {
        var section = new Section(new H2(getTranslation(key)), part);
        section.addClassName("rb-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("mail.title"));
    }
}
