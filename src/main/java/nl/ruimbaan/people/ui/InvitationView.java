package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.people.InvitationService;

/** Where an invited colleague chooses a password. */
@Route(value = "invitation/:secret", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationService service;
    private final PasswordField password = new PasswordField();
    private final Div card = new Div();
    private String secret = "";

    InvitationView(InvitationService service) {
        this.service = service;
        card.addClassName("rb-login-card");
        getContent().addClassName("rb-login");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        card.removeAll();
        card.add(new H1(getTranslation("invitation.title")));
        service.invited(secret).ifPresentOrElse(this::ask, () -> {
            card.add(new Paragraph(getTranslation("invitation.over")));
            card.add(new Anchor("login", getTranslation("login.title")));
        });
    }

    private void ask(String username) {
        Fields.ask(password, "password", "setup.password");
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        var done = new Button(getTranslation("invitation.submit"), click -> accept());
        done.setId("accept");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(password, done);
        form.addClassName("rb-form");
        card.add(new Paragraph(getTranslation("invitation.for", username)), form);
    }

    private void accept() {
        List<Refusal> refusals = service.accept(secret, password.getValue()).refusals();
        if (refusals.isEmpty()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
        } else {
            Fields.reject(Map.of("password", password), refusals);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("invitation.title"));
    }
}
