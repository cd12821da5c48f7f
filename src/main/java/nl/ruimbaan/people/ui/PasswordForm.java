package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.people.OwnAccount;

/** Where one chooses another password of one's own; a keeper of passwords finds the three fields that it looks for. */
class PasswordForm extends Composite<Div> {

    private final OwnAccount account;
    private final PasswordField now = field("now", "current-password");
    private final PasswordField wanted = field("password", "new-password");

    PasswordForm(OwnAccount account) {
        this.account = account;
        var username = new TextField(getTranslation("account.username"));
        username.setId("own-username");
        username.setReadOnly(true);
        username.setValue(account.username());
        username.getElement().setAttribute("autocomplete", "username");
        var change = new Button(getTranslation("myAccount.password.do"), click -> change());
        change.setId("change-password");
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("rb-form");
        getContent().add(username, now, wanted, new Div(change));
    }

    private static PasswordField field(String name, String autocomplete) {
        var field = new PasswordField();
        Fields.ask(field, name, "myAccount." + name);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change() {
        List<Refusal> refusals =
                account.changePassword(now.getValue(), wanted.getValue()).refusals();
        Fields.reject(Map.of("now", now, "password", wanted), refusals);
        if (refusals.isEmpty()) {
            now.clear();
            wanted.clear();
            Notices.done("myAccount.password.done");
        }
    }
}
