package nl.ruimbaan.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.people.TeamId;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for a list of one kind the items that have what was typed in its text field, as the search finds them. */
@Component
public class MatchReader {

    /** Of a word that stands in very many items the newest are found: one more than a {@link Count} counts, so that it says so. */
    static final int MOST = Count.CEILING + 1;

    private final CurrentIndex index;
    private final Vocabulary vocabulary;

    MatchReader(CurrentIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /**
     * Those of this kind; whether the current user may see them is for the list to ask. None have signs alone.
     *
     * @param text all of the kind when it is empty
     */
    public Matches of(FoundKind kind, String text) {
        return of(kind, text, null);
    }

    /**
     * The same of one team.
     *
     * @param team null for all
     */
    public Matches of(FoundKind kind, String text, @Nullable TeamId team) {
        if (text.isBlank()) {
            return Matches.ALL;
        }
        Typed typed = Typed.of(text);
        return typed.isEmpty()
                ? Matches.NONE
                : new Matches(true, index.search(it -> numbers(it, kind, typed, team), List.of()));
    }

    private List<Long> numbers(IndexSearcher searcher, FoundKind kind, Typed typed, @Nullable TeamId team)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TypedQuery(new WordQuery(searcher.getIndexReader(), vocabulary)).all(typed), Occur.FILTER)
                .add(new TermQuery(new Term(Field.KIND, kind.name())), Occur.FILTER);
        if (team != null) {
            query.add(new TermQuery(new Term(Field.TEAM, String.valueOf(team.value()))), Occur.FILTER);
        }
        var found = new Numbers();
        searcher.search(query.build(), found);
        long[] all = found.numbers.build().sorted().distinct().toArray();
        return Arrays.stream(all, Math.max(0, all.length - MOST), all.length)
                .boxed()
                .toList();
    }

    /** The own number of each text that is found. */
    private static final class Numbers extends SimpleCollector {

        private final LongStream.Builder numbers = LongStream.builder();
        private NumericDocValues own = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            own = DocValues.getNumeric(context.reader(), Field.NUMBER);
        }

        @Override
        public void collect(int document) throws IOException {
            if (own.advanceExact(document)) {
                numbers.add(own.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
