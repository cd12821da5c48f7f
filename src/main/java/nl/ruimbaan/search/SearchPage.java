package nl.ruimbaan.search;

import java.util.List;
import nl.ruimbaan.people.TeamName;

/**
 * What was found.
 *
 * @param hits those of this page, the best first
 * @param teams whose name has it
 * @param many how many there are
 * @param most whether nothing has all that was typed, and these have most of it
 * @param incomplete whether the index is being made anew, so that something may be missing
 */
public record SearchPage(
        List<SearchHit> hits, List<TeamName> teams, int many, SearchFacets facets, boolean most, boolean incomplete) {}
