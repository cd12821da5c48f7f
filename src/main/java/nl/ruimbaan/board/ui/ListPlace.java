package nl.ruimbaan.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;

/** What the address of the list says: which obstacles, in which order, in which columns. */
record ListPlace(ListFilter filter, Set<ListColumn> columns) {

    private static final String COLUMNS = "columns";

    static ListPlace of(QueryParameters address) {
        Map<String, String> parameters = Address.of(address.getParameters()).parameters();
        return new ListPlace(ListFilter.of(parameters), ListColumn.of(parameters.get(COLUMNS)));
    }

    ListPlace with(ListFilter other) {
        return new ListPlace(other, columns);
    }

    ListPlace with(Set<ListColumn> chosen) {
        return new ListPlace(filter, ListColumn.chosen(chosen));
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        String chosen = ListColumn.parameter(columns);
        if (chosen != null) {
            parameters.put(COLUMNS, chosen);
        }
        return QueryParameters.simple(parameters);
    }

    String href() {
        String query = query().getQueryString();
        return ObstacleLinks.list() + (query.isEmpty() ? "" : "?" + query);
    }
}
