package nl.ruimbaan.measure.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.measure.MeasureFilter;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.people.TeamId;

/** The addresses of the screens of measures; the only place that spells their parameters. */
public final class MeasureLinks {

    static final String LIST = "measures";
    static final String NEW = LIST + "/new";
    static final String ONE = LIST + "/:id([0-9]{1,18})";
    static final String POINTS = ONE + "/points";

    private static final String TEXT = "text";
    private static final String TEAM = "team";

    private MeasureLinks() {}

    /** All measures. */
    public static String list() {
        return LIST;
    }

    public static String measure(MeasureId id) {
        return id.ref().path();
    }

    static String edit(MeasureId id) {
        return measure(id) + "/edit";
    }

    static String points(MeasureId id) {
        return measure(id) + "/points";
    }

    static Optional<MeasureId> id(RouteParameters parameters) {
        return parameters.getLong("id").map(MeasureId::new);
    }

    static QueryParameters parameters(MeasureFilter filter) {
        var address = new Address().with(TEXT, filter.text());
        TeamId team = filter.team();
        return QueryParameters.simple(
                (team == null ? address : address.with(TEAM, String.valueOf(team.value()))).parameters());
    }

    /** What the address asks for; what it does not know is left out. */
    static MeasureFilter filter(QueryParameters parameters) {
        Address asked = Address.of(parameters.getParameters());
        String team = asked.text(TEAM, 18);
        return new MeasureFilter(
                asked.text(TEXT, MeasureFilter.LONGEST_TEXT),
                team.matches("\\d{1,18}") ? new TeamId(Long.parseLong(team)) : null);
    }
}
