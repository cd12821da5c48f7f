package nl.ruimbaan.search;

import java.util.Map;

/** How many texts are found of each kind, team, state and period, with all other wishes fulfilled; what has none is not in it. */
public record SearchFacets(
        Map<FoundKind, Integer> kinds,
        Map<Long, Integer> teams,
        Map<String, Integer> states,
        Map<SearchPeriod, Integer> periods) {

    static final SearchFacets NONE = new SearchFacets(Map.of(), Map.of(), Map.of(), Map.of());
}
