package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.AccountRow;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** One account: who, in which team, with which roles, and where a manager stands in the help chain. */
class AccountDialog extends Dialog {

    /** What one can do with the access of somebody who is there already. Each runs {@code done} once it is done. */
    interface Access {
        void inviteAgain(AccountRow who, Runnable done);

        void close(AccountRow who, Runnable done);

        void reopen(AccountRow who, Runnable done);
    }

    private final TextField name = Fields.text("name", Limits.NAME);
    private final TextField username = Fields.text("username", Limits.NAME);
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final HelpLevelField level = new HelpLevelField();
    private final Map<String, Component> fields = Map.of("name", name, "username", username);

    AccountDialog(
            @Nullable AccountRow row, List<TeamName> teams, Function<AccountDraft, AccountResult> save, Access access) {
        setHeaderTitle(getTranslation(row == null ? "account.invite" : "account.edit"));
        questions(teams);
        var form = new Div(name, username, team, roles, level);
        form.addClassName("rb-form");
        add(form);
        var done = new Button(getTranslation(row == null ? "account.invite" : "story.save"), click -> {
            if (save.apply(draft()) instanceof AccountResult.Refused(var refusals)) {
                Fields.reject(fields, refusals);
            } else {
                close();
            }
        });
        done.setId("save-account");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
        if (row != null) {
            show(row, teams);
            add(access(row, access));
        }
        KeptOpen.whileTyped(this, name, username, team, roles, level);
    }

    private void questions(List<TeamName> teams) {
        Fields.ask(name, "name", "setup.name");
        Fields.ask(username, "username", "setup.username");
        team.setId("field-team");
        team.setLabel(getTranslation("account.team"));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        roles.setId("field-roles");
        roles.setLabel(getTranslation("account.roles"));
        roles.setHelperText(getTranslation("account.roles.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(it -> getTranslation("role." + it));
        level.goesWith(roles);
    }

    private void show(AccountRow row, List<TeamName> teams) {
        name.setValue(row.name());
        username.setValue(row.username());
        username.setReadOnly(true);
        teams.stream().filter(it -> it.id().equals(row.team())).findFirst().ifPresent(team::setValue);
        roles.setValue(row.roles());
        level.setValue(row.level());
    }

    /** Away from what one fills in: it takes effect at once, and is asked first. */
    private Section access(AccountRow row, Access access) {
        var section = new Section(new H3(getTranslation("account.access")));
        section.addClassName("rb-account-access");
        if (row.disabled()) {
            section.add(
                    new Paragraph(getTranslation("account.access.closed")),
                    step("reopen-account", "account.enable", () -> access.reopen(row, this::close)));
        } else {
            var end = step("close-account", "account.disable", () -> access.close(row, this::close));
            end.addThemeVariants(ButtonVariant.ERROR);
            section.add(step("invite-again", "account.inviteAgain", () -> access.inviteAgain(row, this::close)), end);
        }
        return section;
    }

    private Button step(String id, String key, Runnable step) {
        var button = new Button(getTranslation(key), click -> step.run());
        button.setId(id);
        return button;
    }

    private AccountDraft draft() {
        return new AccountDraft(
                username.getValue(),
                name.getValue(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                roles.getValue(),
                level.getValue());
    }
}
