package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ruimbaan.base.ui.UnfoldButton;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.SearchFacets;
import nl.ruimbaan.search.SearchFilter;
import nl.ruimbaan.search.SearchPeriod;
import org.jspecify.annotations.Nullable;

/** What one can narrow the search to, each with how many that would leave. */
class SearchChoices extends Composite<Nav> {

    private static final int MOST = 8;

    private final SearchFilter filter;
    private final Div groups = new Div();

    /** @param teams what teams are called */
    SearchChoices(SearchFilter filter, SearchFacets facets, Map<TeamId, String> teams) {
        this.filter = filter;
        getContent().addClassName("rb-search-choices");
        getContent().setAriaLabel(getTranslation("search.narrow"));
        groups.setId("search-groups");
        groups.addClassName("rb-search-groups");
        var unfold = new UnfoldButton(getTranslation("search.narrow"), getContent(), "search-groups", open -> {});
        unfold.addClassName("rb-search-unfold");
        getContent().add(unfold, groups);
        group(SearchFilter.KIND, kinds(facets));
        group(SearchFilter.TEAM, teams(facets, teams));
        group(SearchFilter.STATE, states(facets));
        group(SearchFilter.PERIOD, periods(facets));
    }

    private Map<String, Choice> kinds(SearchFacets facets) {
        Map<String, Choice> kinds = new LinkedHashMap<>();
        for (FoundKind kind : FoundKind.values()) {
            put(
                    kinds,
                    kind.name(),
                    getTranslation(kind.manyKey()),
                    facets.kinds().get(kind));
        }
        return kinds;
    }

    private static Map<String, Choice> teams(SearchFacets facets, Map<TeamId, String> teams) {
        Map<String, Choice> ofTeams = new LinkedHashMap<>();
        facets.teams().entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> put(ofTeams, it.getKey().toString(), teams.get(new TeamId(it.getKey())), it.getValue()));
        return ofTeams;
    }

    private Map<String, Choice> states(SearchFacets facets) {
        Map<String, Choice> states = new LinkedHashMap<>();
        facets.states().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> put(states, it.getKey(), getTranslation(it.getKey()), it.getValue()));
        return states;
    }

    private Map<String, Choice> periods(SearchFacets facets) {
        Map<String, Choice> periods = new LinkedHashMap<>();
        for (SearchPeriod period : SearchPeriod.values()) {
            put(
                    periods,
                    period.name(),
                    getTranslation(period.key()),
                    facets.periods().get(period));
        }
        return periods;
    }

    private record Choice(String name, int many) {}

    private static void put(Map<String, Choice> choices, String value, @Nullable String name, @Nullable Integer many) {
        if (name != null && many != null && many > 0) {
            choices.put(value, new Choice(name, many));
        }
    }

    /** A choice that is the only one, and not made, leaves nothing to choose. */
    private void group(String parameter, Map<String, Choice> choices) {
        String chosen = filter.parameters().getOrDefault(parameter, "");
        if (choices.size() < 2 && chosen.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        choices.entrySet().stream()
                .limit(MOST)
                .forEach(it -> list.add(
                        item(parameter, it.getKey(), it.getValue(), it.getKey().equals(chosen))));
        var heading = new H2(getTranslation("search.by." + parameter));
        groups.add(new Div(heading, list));
    }

    private ListItem item(String parameter, String value, Choice choice, boolean chosen) {
        String many = NumberFormat.getIntegerInstance(getLocale()).format(choice.many());
        var count = new Span(many);
        count.addClassName("rb-search-count");
        var link = new Anchor(SearchLinks.of(filter.with(parameter, chosen ? "" : value)));
        link.add(new Span(choice.name()), new Span(" "), count);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
