package nl.ruimbaan.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.mail.MailLinks;
import nl.ruimbaan.mail.OwnMail;
import nl.ruimbaan.mail.OwnMailPage;
import org.springframework.beans.factory.ObjectProvider;

/** What one wants to have by mail: where, when and what. */
@Route(MailLinks.MINE)
@PermitAll
class MyMailView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnMail own;
    private final ObjectProvider<MailSection> others;

    MyMailView(OwnMail own, ObjectProvider<MailSection> others) {
        this.own = own;
        this.others = others;
        getContent().addClassNames("rb-view", "rb-settings", "rb-my-mail");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> token = event.getLocation().getQueryParameters().getSingleParameter("confirm");
        token.ifPresent(it -> confirm(it, event.getUI()));
        show();
    }

    /** Who came by the link in a letter reads there. The address bar forgets it: once is enough. */
    private void confirm(String token, UI ui) {
        ui.getPage().getHistory().replaceState(null, MailLinks.MINE);
        Act confirmed = own.confirm(token);
        if (confirmed.isDone()) {
            Notices.done("myMail.address.confirmed");
        } else {
            Notices.refused(confirmed.refusals());
        }
    }

    private void show() {
        OwnMailPage page = own.page();
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("myMail.title")));
        if (!page.on()) {
            var off = new Paragraph(getTranslation("myMail.off"));
            off.setId("mail-off");
            off.addClassName("rb-mail-note");
            getContent().add(off);
        }
        getContent()
                .add(
                        section("address", new AddressPart(own, page, this::show)),
                        section("when", new WhenPart(page, own::choose)),
                        section("what", new WhatPart(page, own::choose)));
        others.orderedStream()
                .forEach(it -> it.own().ifPresent(part -> getContent().add(titled(it.key(), part))));
    }

    private Section section(String name, Component part) {
        return titled("myMail." + name + ".title", part);
    }

    private Section titled(String key, Component part) {
        var section = new Section(new H2(getTranslation(key)), part);
        section.addClassName("rb-section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("myMail.title"));
    }
}
