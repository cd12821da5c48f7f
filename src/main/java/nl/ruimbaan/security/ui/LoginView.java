package nl.ruimbaan.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.ui.Assets;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.security.Accounts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.DemoAccounts;
import nl.ruimbaan.security.EndedSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/** Where one signs in. A plain form, posted by the browser itself, so that password managers know it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final CurrentUser user;
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final PostForm form = new PostForm("login");
    private final Paragraph message = new Paragraph();

    LoginView(Accounts accounts, CurrentUser user, OrganisationName organisation, ObjectProvider<DemoAccounts> demo) {
        this.accounts = accounts;
        this.user = user;
        getContent().addClassName("rb-login");
        var mark = new Image(Assets.url("base/mark.svg"), "");
        mark.addClassName("rb-login-mark");
        message.addClassName("rb-login-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        var card = new Div(mark, new H1("Ruimbaan"), new Paragraph(organisation.organisationName()), message, form);
        card.addClassName("rb-login-card");
        getContent().add(card);
        buildForm();
        demo.ifAvailable(it -> card.add(demoButtons(it)));
    }

    private void buildForm() {
        username.setLabel(getTranslation("login.username"));
        username.setAutofocus(true);
        username.getElement().setAttribute("name", "username");
        username.getElement().setAttribute("autocomplete", "username");
        username.setRequiredIndicatorVisible(true);
        password.setLabel(getTranslation("login.password"));
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        var remember = new Checkbox(getTranslation("login.remember"));
        remember.getElement().setAttribute("name", "remember-me");
        remember.getElement().setAttribute("value", "on");
        var signIn = new NativeButton(getTranslation("login.submit"));
        signIn.setId("sign-in");
        signIn.getElement().setAttribute("type", "submit");
        signIn.addClassName("rb-login-submit");
        form.add(csrf(), username, password, remember, signIn);
    }

    private static Input csrf() {
        var hidden = new Input();
        hidden.setType("hidden");
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }

    private Div demoButtons(DemoAccounts demo) {
        var box = new Div(new Paragraph(getTranslation("login.demo", demo.password())));
        box.addClassName("rb-login-demo");
        for (String name : demo.usernames()) {
            var button = new NativeButton(name, click -> {
                username.setValue(name);
                password.setValue(demo.password());
                form.getElement().executeJs("setTimeout(() => this.requestSubmit())");
            });
            button.setId("demo-" + name);
            button.addClassName("rb-login-demo-account");
            box.add(button);
        }
        return box;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.anyone()) {
            event.forwardTo("setup");
            return;
        }
        if (user.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            say("login.wrong");
        } else if (parameters.containsKey("wait")) {
            say("login.wait");
        } else {
            VaadinServletRequest request = VaadinServletRequest.getCurrent();
            Optional.ofNullable(request).flatMap(EndedSession::told).ifPresent(reason -> say("login.ended." + reason));
        }
    }

    private void say(String key) {
        message.setText(getTranslation(key));
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("login.title"));
    }
}
