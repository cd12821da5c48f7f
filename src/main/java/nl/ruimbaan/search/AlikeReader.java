package nl.ruimbaan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.words.Likeness;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** Finds texts that share most words with what somebody is typing, to be weighed by {@link Likeness}. */
@Component
public class AlikeReader {

    private static final List<String> FIELDS = List.of(Field.TITLE, Field.SAID);
    private static final int WEIGHED = 60;
    private static final int SHORTEST_PART = 4;
    private static final float PART = 0.5f;
    private static final Sort BEST_AND_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortedNumericSortField(Field.AT, SortField.Type.LONG, true));

    private final CurrentIndex index;
    private final SightReader sight;

    AlikeReader(CurrentIndex index, SightReader sight) {
        this.index = index;
        this.sight = sight;
    }

    /**
     * The numbers of those that share most words in their title or their first words, the newest of as many; none that the current
     * user may not see.
     *
     * @param states only those in one of these, by the keys of their names; all when there are none
     */
    public List<Long> to(FoundKind kind, Likeness like, Collection<String> states) {
        if (like.words().isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder()
                .add(shared(like), Occur.MUST)
                .add(new TermQuery(new Term(Field.KIND, kind.name())), Occur.FILTER)
                .add(sight.filter(), Occur.FILTER);
        if (!states.isEmpty()) {
            query.add(
                    new TermInSetQuery(
                            Field.STATE, states.stream().map(BytesRef::new).toList()),
                    Occur.FILTER);
        }
        return index.search(it -> numbers(it, query.build()), List.of());
    }

    private static Query shared(Likeness like) {
        var query = new BooleanQuery.Builder();
        like.words().forEach(stems -> query.add(new ConstantScoreQuery(whole(stems)), Occur.SHOULD));
        like.words()
                .forEach(stems -> query.add(new BoostQuery(new ConstantScoreQuery(part(stems)), PART), Occur.SHOULD));
        return query.build();
    }

    private static Query whole(Set<String> stems) {
        var any = new BooleanQuery.Builder();
        FIELDS.forEach(field -> stems.forEach(it -> any.add(new TermQuery(new Term(field, it)), Occur.SHOULD)));
        return any.build();
    }

    /** What begins or ends with it. */
    private static Query part(Set<String> stems) {
        var any = new BooleanQuery.Builder();
        stems.stream().filter(it -> it.length() >= SHORTEST_PART).forEach(it -> {
            FIELDS.forEach(field -> any.add(new PrefixQuery(new Term(field, it)), Occur.SHOULD));
            any.add(new PrefixQuery(new Term(Field.ENDS, FindableDocument.backwards(it))), Occur.SHOULD);
        });
        return any.build();
    }

    private static List<Long> numbers(IndexSearcher searcher, Query query) throws IOException {
        List<Long> numbers = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, WEIGHED, BEST_AND_NEWEST).scoreDocs) {
            String name = searcher.storedFields().document(hit.doc).get(Field.NAME);
            numbers.add(Long.valueOf(name.substring(name.indexOf('/') + 1)));
        }
        return numbers;
    }
}
