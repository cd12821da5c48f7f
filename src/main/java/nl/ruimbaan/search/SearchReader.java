package nl.ruimbaan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Clock;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.springframework.stereotype.Component;

/** Looks up in the index what was typed: the names of the best, and the counts of all. */
@Component
class SearchReader {

    private static final float FRESH = 1f;
    private static final long HALF_AS_FRESH = 90L * 24 * 60 * 60 * 1_000;

    private final CurrentIndex index;
    private final Vocabulary vocabulary;
    private final SightReader sight;
    private final Clock clock;

    SearchReader(CurrentIndex index, Vocabulary vocabulary, SightReader sight, Clock clock) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.sight = sight;
        this.clock = clock;
    }

    FoundNames find(SearchFilter filter, Typed typed, int from, int size) {
        Query seen = sight.filter();
        return index.search(
                searcher -> {
                    var query = new TypedQuery(new WordQuery(searcher.getIndexReader(), vocabulary));
                    FoundNames all = find(searcher, seen(query.all(typed), seen), filter, from, size, false);
                    return all.facets().kinds().isEmpty()
                                    && all.many() == 0
                                    && typed.parts().size() > 1
                            ? find(searcher, seen(query.most(typed), seen), filter, from, size, true)
                            : all;
                },
                FoundNames.NOTHING);
    }

    boolean isIncomplete() {
        return index.isIncomplete();
    }

    private FoundNames find(IndexSearcher searcher, Query query, SearchFilter filter, int from, int size, boolean most)
            throws IOException {
        var counts = new SidewaysCounts(filter, clock.now());
        searcher.search(query, counts);
        SearchFacets facets = counts.facets();
        if (counts.many() <= from) {
            return new FoundNames(List.of(), counts.many(), facets, most);
        }
        // How many there are is counted: the walk for the best may pass over all that cannot be among them.
        TopDocs best =
                searcher.search(ranked(query, filter), new TopScoreDocCollectorManager(from + size, null, from + size));
        List<String> names = new ArrayList<>();
        for (int i = from; i < best.scoreDocs.length; i++) {
            ScoreDoc hit = best.scoreDocs[i];
            names.add(searcher.storedFields().document(hit.doc).get(Field.NAME));
        }
        return new FoundNames(names, counts.many(), facets, most);
    }

    private static Query seen(Query query, Query sight) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(sight, Occur.FILTER)
                .build();
    }

    /** With all that was chosen; of two that are as good the fresher one. */
    private Query ranked(Query query, SearchFilter filter) {
        long now = clock.now().toEpochMilli();
        var ranked = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Field.AT, FRESH, now, HALF_AS_FRESH), Occur.SHOULD);
        if (filter.kind() != null) {
            ranked.add(new TermQuery(new Term(Field.KIND, filter.kind().name())), Occur.FILTER);
        }
        if (filter.team() != null) {
            ranked.add(
                    new TermQuery(
                            new Term(Field.TEAM, String.valueOf(filter.team().value()))),
                    Occur.FILTER);
        }
        if (!filter.state().isEmpty()) {
            ranked.add(new TermQuery(new Term(Field.STATE, filter.state())), Occur.FILTER);
        }
        if (filter.period() != null) {
            long since = clock.now().minus(filter.period().back()).toEpochMilli();
            ranked.add(LongField.newRangeQuery(Field.AT, since, Long.MAX_VALUE), Occur.FILTER);
        }
        return ranked.build();
    }
}
