package nl.ruimbaan.search.ui;

import java.util.List;

/**
 * What the palette lists.
 *
 * @param all where all of it is found
 */
record SuggestedPage(List<Suggestion> found, int many, String all) {}
