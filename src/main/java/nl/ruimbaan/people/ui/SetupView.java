package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.people.SetupService;

/** The first page of an empty portal, guarded by the code in the log. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final SetupService service;
    private final TextField code = new TextField();
    private final TextField organisation = Fields.text("organisation", Limits.NAME);
    private final TextField name = Fields.text("name", Limits.NAME);
    private final TextField username = Fields.text("username", Limits.NAME);
    private final PasswordField password = new PasswordField();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    SetupView(SetupService service) {
        this.service = service;
        fields.put("code", code);
        fields.put("organisation", organisation);
        fields.put("name", name);
        fields.put("username", username);
        fields.put("password", password);
        fields.forEach((key, field) -> Fields.ask(field, key, "setup." + key));
        code.setManualValidation(true);
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        var done = new Button(getTranslation("setup.submit"), click -> setUp());
        done.setId("set-up");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(fields.values().toArray(Component[]::new));
        form.addClassName("rb-form");
        var card = new Div(
                new H1(getTranslation("setup.title")), new Paragraph(getTranslation("setup.intro")), form, done);
        card.addClassName("rb-login-card");
        getContent().addClassName("rb-login");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!service.isNeeded()) {
            event.forwardTo("login");
        }
    }

    private void setUp() {
        List<Refusal> refusals = service.setUp(new SetupService.Setup(
                        code.getValue(),
                        organisation.getValue(),
                        username.getValue(),
                        name.getValue(),
                        password.getValue()))
                .refusals();
        if (refusals.isEmpty()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
        } else {
            Fields.reject(fields, refusals);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("setup.title"));
    }
}
