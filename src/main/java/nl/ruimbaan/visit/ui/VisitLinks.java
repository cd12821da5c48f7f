package nl.ruimbaan.visit.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.visit.VisitFilter;
import nl.ruimbaan.visit.VisitId;
import org.jspecify.annotations.Nullable;

/** The addresses of the screens of who went and looked; the only place that spells their parameters. */
public final class VisitLinks {

    static final String LIST = "went-and-looked";
    static final String NEW = LIST + "/new";
    static final String ONE = LIST + "/:id([0-9]{1,18})";

    private static final String TEXT = "text";
    private static final String TEAM = "team";
    private static final String ABOUT = "about";

    private VisitLinks() {}

    public static String page(VisitId id) {
        return id.ref().path();
    }

    static String edit(VisitId id) {
        return page(id) + "/edit";
    }

    static String versions(VisitId id) {
        return page(id) + "/versions";
    }

    /** Where a note is written about this item. */
    static String noteAbout(ItemRef item) {
        return NEW + "?" + ABOUT + "=" + item.number();
    }

    /** The number of the item that a new note is to be about. */
    static @Nullable Long about(QueryParameters parameters) {
        return Address.of(parameters.getParameters()).id(ABOUT, Long::valueOf);
    }

    static Optional<VisitId> id(RouteParameters parameters) {
        return parameters.getLong("id").map(VisitId::new);
    }

    static QueryParameters parameters(VisitFilter filter) {
        TeamId team = filter.team();
        return QueryParameters.simple(new Address()
                .with(TEXT, filter.text())
                .with(TEAM, team == null ? null : team.value())
                .parameters());
    }

    /** What the address asks for; what it does not know is left out. */
    static VisitFilter filter(QueryParameters parameters) {
        Address asked = Address.of(parameters.getParameters());
        return new VisitFilter(asked.text(TEXT, VisitFilter.LONGEST_TEXT), asked.id(TEAM, TeamId::new));
    }
}
