package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.RegisterFilter;
import nl.ruimbaan.condition.RegisterGroup;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** The register of system conditions: everyone reads it, coaches keep it. */
@Route(ConditionLinks.REGISTER)
@Menu(title = "register.menu", order = 55, icon = "archive")
@PermitAll
class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ConditionRegister register;
    private final boolean coach;
    private final ViewHeader header;
    private final RegisterFilters filters = new RegisterFilters(RegisterView::go);
    private final Div list = new Div();

    RegisterView(ConditionRegister register, CurrentUser user) {
        this.register = register;
        coach = user.has(Role.COACH);
        header = new ViewHeader(getTranslation("register.title"), add("add-condition"));
        list.addClassName("rb-register");
        getContent().addClassName("rb-view");
        getContent().add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterFilter filter = ConditionLinks.filter(event.getLocation().getQueryParameters());
        filters.show(filter);
        show(filter, register.groups(filter));
    }

    private void show(RegisterFilter filter, List<RegisterGroup> groups) {
        list.removeAll();
        Count count = total(groups);
        header.setLine(getTranslation("register.count", count.text(getLocale()), count.value()));
        if (groups.isEmpty()) {
            boolean filtered = !filter.equals(RegisterFilter.ALL);
            list.add(new EmptyState(
                    getTranslation(filtered ? "register.nothingFound" : "register.empty"),
                    getTranslation(filtered ? "register.nothingFound.hint" : "register.empty.example"),
                    filtered ? new Component[0] : add("add-first")));
        }
        groups.forEach(it -> list.add(new RegisterList(it, filter, register)));
    }

    private static Count total(List<RegisterGroup> groups) {
        long sum = groups.stream().mapToLong(it -> it.count().value()).sum();
        return new Count(sum, groups.stream().anyMatch(it -> it.count().atLeast()));
    }

    /** What a coach can do here; nothing for others. */
    private Component[] add(String id) {
        if (!coach) {
            return new Component[0];
        }
        var add = new Button(
                getTranslation("register.add"), click -> getUI().ifPresent(ui -> ui.navigate(ConditionLinks.NEW)));
        add.setId(id);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {add};
    }

    private static void go(RegisterFilter filter) {
        UI.getCurrent().navigate(ConditionLinks.REGISTER, ConditionLinks.parameters(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("register.title"));
    }
}
