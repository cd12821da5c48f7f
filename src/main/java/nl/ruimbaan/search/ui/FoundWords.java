package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.SearchFilter;

/** What the choices of a search are called. */
record FoundWords(SearchFilter filter, Map<TeamId, String> teams) {

    /** Those that were made, by the name of their parameter; one that nobody knows any longer by its own name. */
    Map<String, String> chosen() {
        Map<String, String> words = new LinkedHashMap<>();
        if (filter.kind() != null) {
            words.put(SearchFilter.KIND, text(filter.kind().manyKey()));
        }
        if (filter.team() != null) {
            words.put(SearchFilter.TEAM, teams.getOrDefault(filter.team(), text("search.by.team")));
        }
        if (!filter.state().isEmpty()) {
            words.put(
                    SearchFilter.STATE,
                    filter.state().matches("[a-z]+\\.(state|phase)\\.[A-Z_]+") ? text(filter.state()) : filter.state());
        }
        if (filter.period() != null) {
            words.put(SearchFilter.PERIOD, text(filter.period().key()));
        }
        return words;
    }

    private String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
