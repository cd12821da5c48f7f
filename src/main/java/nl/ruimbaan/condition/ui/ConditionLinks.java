package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.condition.RegisterFilter;
import org.jspecify.annotations.Nullable;

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
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.kind() != null) {
            parameters.put(KIND, filter.kind().name());
        }
        if (filter.state() != null) {
            parameters.put(STATE, filter.state().name());
        }
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        return QueryParameters.simple(parameters);
    }

    /** What the address asks for; what it does not know is left out. */
    static RegisterFilter filter(QueryParameters parameters) {
        return new RegisterFilter(
                one(parameters, KIND, ConditionKind.values()),
                one(parameters, STATE, ConditionState.values()),
                parameters.getSingleParameter(TEXT).orElse(""));
    }

    private static <E extends Enum<E>> @Nullable E one(QueryParameters parameters, String name, E[] known) {
        return parameters
                .getSingleParameter(name)
                .flatMap(it -> Stream.of(known)
                        .filter(value -> value.name().equals(it))
                        .findFirst())
                .orElse(null);
    }
}
