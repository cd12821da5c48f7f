package nl.ruimbaan.search;

import java.util.List;

/**
 * What the index has.
 *
 * @param names of the texts of a page, the best first
 * @param many how many there are
 * @param most whether these have most of what was typed, and nothing has all of it
 */
record FoundNames(List<String> names, int many, SearchFacets facets, boolean most) {

    static final FoundNames NOTHING = new FoundNames(List.of(), 0, SearchFacets.NONE, false);
}
