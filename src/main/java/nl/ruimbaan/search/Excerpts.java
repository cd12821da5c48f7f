package nl.ruimbaan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruimbaan.words.Stems;
import nl.ruimbaan.words.Synonyms;
import nl.ruimbaan.words.WordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.springframework.util.function.SingletonSupplier;

/** The sentence of a text in which the words stand, with the words marked; the beginning of a text without them. */
final class Excerpts {

    private static final String FIELD = Field.MORE;
    private static final int ABOUT_CHARACTERS = 160;
    private static final float MIDDLE = 0.5f;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WITH_SLIP = 4;
    /** Further on nobody looks for a word. */
    private static final int LONGEST = 25_000;

    private static final WordAnalyzer WORDS = new WordAnalyzer();
    private static final PassageFormatter PIECES = new Pieces();

    private final List<String> words;
    private final Supplier<Query> exact = SingletonSupplier.of(() -> query(false));
    private final Supplier<Query> withSlips = SingletonSupplier.of(() -> query(true));

    Excerpts(Typed typed) {
        List<String> telling =
                typed.words().stream().filter(it -> !Stems.isCommon(it)).toList();
        words = telling.isEmpty() ? typed.words() : telling;
    }

    /**
     * What was found, marked.
     *
     * @param title the whole of it
     * @param sentence one or so of the text
     */
    record Marked(List<MarkedPiece> title, List<MarkedPiece> sentence) {

        private boolean isFound() {
            return Stream.concat(title.stream(), sentence.stream()).anyMatch(MarkedPiece::found);
        }
    }

    /** Words that are typed with a slip are looked for where the words themselves stand in neither. */
    Marked of(String title, String text) {
        Marked marked = of(title, text, exact.get());
        return marked.isFound() ? marked : of(title, text, withSlips.get());
    }

    private static Marked of(String title, String text, Query query) {
        return new Marked(marked(title, true, query), marked(text, false, query));
    }

    private static List<MarkedPiece> marked(String text, boolean whole, Query query) {
        if (text.isBlank()) {
            return List.of();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(WORDS)
                .withFormatter(PIECES)
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(1)
                .withBreakIterator(() -> whole
                        ? new WholeBreakIterator()
                        : LengthGoalBreakIterator.createClosestToLength(sentences, ABOUT_CHARACTERS, MIDDLE))
                .build();
        try {
            Object found = highlighter.highlightWithoutSearcher(FIELD, query, text, 1);
            return found instanceof Found(List<MarkedPiece> pieces) ? pieces : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(boolean withSlips) {
        var query = new BooleanQuery.Builder();
        for (String word : words) {
            Stems.known(word).forEach(it -> query.add(new TermQuery(new Term(FIELD, it)), Occur.SHOULD));
            Synonyms.of(word).forEach(it -> query.add(new TermQuery(new Term(FIELD, it)), Occur.SHOULD));
            query.add(new TermQuery(new Term(FIELD, word)), Occur.SHOULD);
            if (word.length() >= SHORTEST_PART) {
                query.add(new PrefixQuery(new Term(FIELD, word)), Occur.SHOULD);
                query.add(new WildcardQuery(new Term(FIELD, "*" + word)), Occur.SHOULD);
            }
            if (withSlips && word.length() >= SHORTEST_WITH_SLIP) {
                query.add(new FuzzyQuery(new Term(FIELD, word), 2, 1), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private record Found(List<MarkedPiece> pieces) {}

    private static final class Pieces extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<MarkedPiece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = passage.getMatchStarts()[i];
                    int end = passage.getMatchEnds()[i];
                    if (start >= at) {
                        add(content.substring(at, start), false, pieces);
                        add(content.substring(start, end), true, pieces);
                        at = end;
                    }
                }
                add(content.substring(at, Math.max(at, passage.getEndOffset())), false, pieces);
            }
            return new Found(pieces);
        }

        private static void add(String text, boolean found, List<MarkedPiece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new MarkedPiece(text, found));
            }
        }
    }
}
