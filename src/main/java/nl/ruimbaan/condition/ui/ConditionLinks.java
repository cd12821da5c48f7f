package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.condition.RegisterFilter;

/** The addresses of the register's screens; the only place that spells their parameters. */
public final class ConditionLinks {

    static final String REGISTER = "conditions";
    static final String NEW = REGISTER + "/new";
    static final String ONE = REGISTER + "/:id([0-9]{1,18})";

    private static final String KIND = "kind";
    private static final String STATE = "state";
    private static final String TEXT = "text";

    private ConditionLinks() {}

    /** The register with these filters. */
    static String register(RegisterFilter filter) {
        String query = parameters(filter).getQueryString();
        return query.isEmpty() ? REGISTER : REGISTER + "?" + query;
    }

    /** The way to the register from elsewhere. */
    public static Anchor link() {
        var link = new Anchor(REGISTER, UI.getCurrent().getTranslation("register.menu"));
        link.setId("register");
        return link;
    }

    public static String entry(ConditionId id) {
        return id.ref().path();
    }

    static String edit(ConditionId id) {
        return entry(id) + "/edit";
    }

    static Optional<ConditionId> id(RouteParameters parameters) {
        return parameters.getLong("id").map(ConditionId::new);
    }

    static QueryParameters parameters(RegisterFilter filter) {
        return QueryParameters.simple(new Address()
                .with(KIND, filter.kind())
                .with(STATE, filter.state())
                .with(TEXT, filter.text())
                .parameters());
    }

    /** What the address asks for; what it does not know is left out. */
    static RegisterFilter filter(QueryParameters parameters) {
        Address asked = Address.of(parameters.getParameters());
        return new RegisterFilter(
                asked.one(KIND, ConditionKind.class),
                asked.one(STATE, ConditionState.class),
                asked.text(TEXT, RegisterFilter.LONGEST_TEXT));
    }
}
