package nl.ruimbaan.search;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;

/** Finds texts of all kinds by what people mean: nothing that the reader may not see is found, counted or hinted at. */
@ApplicationService
public class SearchService {

    private final SearchReader reader;
    private final FoundTexts texts;
    private final TeamFinder teams;

    SearchService(SearchReader reader, FoundTexts texts, TeamFinder teams) {
        this.reader = reader;
        this.texts = texts;
        this.teams = teams;
    }

    /**
     * A page of what is found, the best first.
     *
     * @param from how many were shown before
     * @param size how many fit on the page
     */
    public SearchPage find(SearchFilter filter, int from, int size) {
        Typed typed = Typed.of(filter.text());
        if (typed.isEmpty()) {
            return new SearchPage(List.of(), List.of(), 0, SearchFacets.NONE, false, false);
        }
        FoundNames found = reader.find(filter, typed, from, size);
        return new SearchPage(
                texts.of(found.names(), typed),
                from == 0 ? teams.with(typed) : List.of(),
                found.many(),
                found.facets(),
                found.most(),
                reader.isIncomplete());
    }

    /** Whether there is anything in it that can be looked for. */
    public boolean isAnything(String text) {
        return !Typed.of(text).isEmpty();
    }
}
