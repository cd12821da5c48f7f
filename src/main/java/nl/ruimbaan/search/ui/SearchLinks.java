package nl.ruimbaan.search.ui;

import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.SearchFilter;

/** The addresses of the search. */
public final class SearchLinks {

    /** The screen of the search. */
    public static final String SEARCH = "search";

    /** Where the palette asks. */
    static final String SUGGESTIONS = "/search/suggestions";

    /** Where it learns what it says itself. */
    static final String WORDS = "/search/words";

    private SearchLinks() {}

    static QueryParameters parameters(SearchFilter filter) {
        return QueryParameters.simple(filter.parameters());
    }

    /** What there is to read of a team: its obstacles. */
    static String team(TeamId team) {
        return "obstacles?team=" + team.value();
    }

    /** The screen with all that is found. */
    static String of(SearchFilter filter) {
        return SEARCH + "?" + parameters(filter).getQueryString();
    }
}
