package nl.ruimbaan.search;

import static nl.ruimbaan.search.FindableDocument.backwards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.words.Stems;
import nl.ruimbaan.words.Synonyms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What finds one word: in the title first, then in the customer's words, then in the rest; itself before its other forms, those
 * before what means the same, and then what it is a part of. A word that is found nowhere is taken for one with a slip in it, or for
 * two words written as one.
 */
final class WordQuery {

    private static final Map<String, Float> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(Field.TITLE, 4f);
        FIELDS.put(Field.SAID, 2f);
        FIELDS.put(Field.MORE, 1f);
    }

    private static final float STEM = 0.8f;
    private static final float SYNONYM = 0.5f;
    private static final float PART = 0.3f;
    private static final float FACT = 0.6f;
    private static final float SLIP = 0.3f;
    private static final float ALSO = 0.1f;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_END = 4;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_HALF = 4;
    private static final int LONG = 8;

    private final IndexReader reader;
    private final Map<String, Set<String>> vocabulary;

    WordQuery(IndexReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary.known();
    }

    /** @param begun whether more letters may follow */
    Query of(String word, boolean begun) throws IOException {
        Set<String> stems = Stems.known(word);
        List<Query> ways = new ArrayList<>();
        FIELDS.forEach((field, weight) -> ways.add(times(weight, forms(field, word, stems))));
        if (word.length() >= SHORTEST_BEGINNING || begun) {
            FIELDS.forEach((field, weight) -> {
                if (word.length() >= SHORTEST_BEGINNING || field.equals(Field.TITLE)) {
                    ways.add(times(weight * PART, new PrefixQuery(new Term(field, word))));
                }
            });
        }
        if (word.length() >= SHORTEST_END) {
            ways.add(times(PART, new PrefixQuery(new Term(Field.ENDS, backwards(word)))));
        }
        Vocabulary.meantBy(vocabulary, word, stems)
                .forEach(fact -> ways.add(times(FACT, constant(new Term(Field.FACT, fact)))));
        if (word.length() >= SHORTEST_WITH_SLIP && isNowhere(word, stems)) {
            FIELDS.forEach((field, weight) -> ways.add(times(weight * SLIP, slip(field, word))));
            Query both = halves(word);
            if (both != null) {
                ways.add(times(SYNONYM, both));
            }
        }
        return new DisjunctionMaxQuery(ways, ALSO);
    }

    /** Of a compound that nobody wrote: both of its words, when they are known; null when there are none. */
    private @Nullable Query halves(String word) throws IOException {
        for (int cut = word.length() - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (isKnown(first) && isKnown(second)) {
                return new BooleanQuery.Builder()
                        .add(anywhere(first), BooleanClause.Occur.MUST)
                        .add(anywhere(second), BooleanClause.Occur.MUST)
                        .build();
            }
        }
        return null;
    }

    private boolean isKnown(String word) throws IOException {
        return !isNowhere(word, Stems.known(word));
    }

    private static Query anywhere(String word) {
        Set<String> stems = Stems.known(word);
        List<Query> ways = new ArrayList<>();
        FIELDS.forEach((field, weight) -> ways.add(times(weight, forms(field, word, stems))));
        return new DisjunctionMaxQuery(ways, ALSO);
    }

    private static Query forms(String field, String word, Set<String> stems) {
        var forms = new SynonymQuery.Builder(field);
        forms.addTerm(new Term(field, word));
        stems.stream().filter(it -> !it.equals(word)).forEach(it -> forms.addTerm(new Term(field, it), STEM));
        Synonyms.of(word).stream()
                .filter(it -> !stems.contains(it))
                .forEach(it -> forms.addTerm(new Term(field, it), SYNONYM));
        return forms.build();
    }

    private static Query slip(String field, String word) {
        return new FuzzyQuery(new Term(field, word), word.length() >= LONG ? 2 : 1, 1);
    }

    private boolean isNowhere(String word, Set<String> stems) throws IOException {
        for (String field : FIELDS.keySet()) {
            if (reader.docFreq(new Term(field, word)) > 0) {
                return false;
            }
            for (String stem : stems) {
                if (reader.docFreq(new Term(field, stem)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Query constant(Term term) {
        return new ConstantScoreQuery(new TermQuery(term));
    }

    private static Query times(float weight, Query query) {
        return new BoostQuery(query, weight);
    }
}
