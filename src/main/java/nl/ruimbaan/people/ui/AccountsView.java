package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountDraft;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.AccountRow;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamService;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** The accounts, for the administrator. */
@Route("accounts")
@Menu(title = "account.menu", order = 90, icon = "users")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final PeopleService people;
    private final TeamService teams;
    private final PublicAddress address;
    private final AccountSteps steps;
    private final Grid<AccountRow> grid = new Grid<>();
    private final ViewHeader header;

    AccountsView(
            AccountService accounts,
            AccountClosing closing,
            PeopleService people,
            TeamService teams,
            PublicAddress address) {
        this.accounts = accounts;
        this.people = people;
        this.teams = teams;
        this.address = address;
        this.steps = new AccountSteps(accounts, closing, this::showAccess);
        var invite = new Button(getTranslation("account.invite"), click -> edit(null));
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var team = new Button(getTranslation("team.add"), click -> addTeam());
        team.setId("add-team");
        header = new ViewHeader(getTranslation("account.title"), team, invite);
        grid.setId("accounts");
        grid.addClassName("rb-accounts");
        columns();
        getContent().addClassName("rb-view");
        getContent().add(header, grid);
    }

    /** As wide as their words: on a phone one scrolls sideways, and the way in stays in sight. */
    private void columns() {
        grid.addColumn(AccountRow::name).setHeader(getTranslation("setup.name")).setSortable(true);
        grid.addColumn(AccountRow::username)
                .setHeader(getTranslation("setup.username"))
                .setSortable(true);
        grid.addColumn(it -> it.teamName() == null ? "" : it.teamName()).setHeader(getTranslation("account.team"));
        grid.addColumn(this::roles).setHeader(getTranslation("account.roles"));
        grid.addColumn(this::state).setHeader(getTranslation("account.state"));
        grid.addColumn(LitRenderer.<AccountRow>of("<vaadin-button theme=\"tertiary\" aria-label=\"${item.whom}\""
                                + " @click=\"${edit}\">${item.edit}</vaadin-button>")
                        .withProperty("edit", it -> getTranslation("account.edit"))
                        .withProperty("whom", it -> getTranslation("account.edit") + " " + it.name())
                        .withFunction("edit", this::edit))
                .setHeader(getTranslation("account.edit"))
                .setFrozenToEnd(true);
        grid.getColumns().forEach(it -> it.setAutoWidth(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<AccountRow> rows = accounts.accounts();
        grid.setItems(rows);
        header.setLine(getTranslation("account.count", rows.size()));
    }

    private String roles(AccountRow row) {
        return row.roles().stream()
                .sorted()
                .map(it -> getTranslation("role." + it + above(it, row.level())))
                .collect(Collectors.joining(", "));
    }

    private static String above(Role role, HelpLevel level) {
        return role == Role.MANAGER && level.isAbove(HelpLevel.TEAM) ? "." + level : "";
    }

    private String state(AccountRow row) {
        if (row.disabled()) {
            return getTranslation("account.disabled");
        }
        return getTranslation(row.invited() ? "account.invited" : "account.active");
    }

    private void edit(@Nullable AccountRow row) {
        new AccountDialog(row, people.teams(), draft -> save(row, draft), steps).open();
    }

    private AccountResult save(@Nullable AccountRow row, AccountDraft draft) {
        AccountResult result = row == null ? accounts.invite(draft) : accounts.change(row.person(), draft);
        if (!(result instanceof AccountResult.Refused)) {
            show(result);
        }
        return result;
    }

    /** What came of it stands in a notice of its own, when it went well. */
    private void showAccess(AccountResult result) {
        if (result instanceof AccountResult.Done) {
            load();
        } else {
            show(result);
        }
    }

    private void show(AccountResult result) {
        switch (result) {
            case AccountResult.Done() -> Notices.done("account.saved");
            case AccountResult.Invited(var invitation) -> new InvitationDialog(invitation, address).open();
            case AccountResult.Refused(var refusals) -> Notices.refused(refusals);
        }
        load();
    }

    private void addTeam() {
        new TeamDialog(teams::add).open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("account.title"));
    }
}
